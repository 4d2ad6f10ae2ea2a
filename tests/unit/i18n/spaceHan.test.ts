import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spaceHan } from '../../../src/i18n/spaceHan.ts'

test.each([
  ['在Epoch 能力指数 上', '在 Epoch 能力指数上'],
  ['其中 Llama 3.1占 1.19亿次', '其中 Llama 3.1 占1.19亿次'],
  ['其中 中国 占 75%', '其中中国占75%'],
  ['截至 2026年8月，共 26 个标记', '截至2026年8月，共26个标记'],
  ['Llama 3.1、DeepSeek-R1和Llama 3.2', 'Llama 3.1、DeepSeek-R1 和 Llama 3.2'],
  ['最好的闭源模型GPT-4 (Mar 2023)与最好的', '最好的闭源模型 GPT-4 (Mar 2023) 与最好的'],
  ['95% 区间 13.0至 14.8', '95%区间13.0至14.8'],
  ['注意： “已知” 指当日之前', '注意：“已知”指当日之前'],
  ['MMLU：已公布的5-shot分数', 'MMLU：已公布的 5-shot 分数'],
  ['（ GPQA ）', '（GPQA）'],
  ['−59.2 至 $87', '−59.2至$87'],
  ['Open models gain 3M', 'Open models gain 3M'],
  ['', ''],
])('"%s" is spaced as "%s"', (sentence, spaced) => {
  expect(spaceHan(sentence)).toBe(spaced)
})

const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom('中', '国', '，', '（', '。', '“', ' ', '  ', '3.2', '%', 'GPT-4', '）', '𠮷'),
      fc.string(),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))

test('what is spaced stays as it is', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(spaceHan(spaceHan(text))).toBe(spaceHan(text))
    }),
  )
})

test('only spaces come and go', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(spaceHan(text).replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    }),
  )
})

test('a sentence without Chinese is left alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(spaceHan(text)).toBe(text)
    }),
  )
})
