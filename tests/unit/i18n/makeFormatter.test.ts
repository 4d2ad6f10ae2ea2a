import { describe, expect, test } from 'vitest'
import { measured } from '../../../src/domain/figure/text.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { makeFormatter } from '../../../src/i18n/makeFormatter.ts'
import { en as english } from '../../../src/i18n/messages/en.ts'
import { zh as chinese } from '../../../src/i18n/messages/zh.ts'
import { msg } from '../../../src/i18n/msg.ts'

const en = makeFormatter('en', english)
const zh = makeFormatter('zh', chinese)
const literal = (text: { en: string; zh?: string }) => msg('name.literal', { text })

describe('the messages', () => {
  test('are the same in both languages', () => {
    expect(Object.keys(chinese).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  test.each(Object.keys(english).filter((key) => key !== 'locale.name' && !key.startsWith('locale.offer')))(
    '%s is of the same kind in both, and no empty word',
    (key) => {
      const words = (messages: object) => new Map(Object.entries(messages)).get(key)
      expect(typeof words(chinese)).toBe(typeof words(english))
      expect(words(english)).not.toBe('')
      expect(words(chinese)).not.toBe('')
    },
  )
})

describe('a count', () => {
  test.each([
    [0, '0 models', '0个模型'],
    [1, '1 model', '1个模型'],
    [2, '2 models', '2个模型'],
    [1234, '1,234 models', '1,234个模型'],
    [1.04, '1 model', '1个模型'],
    [-1, '−1 model', '−1个模型'],
  ])('of %d agrees with its noun', (n, english, chinese) => {
    expect(en.count(measured('count', n), { one: 'model', other: 'models' })).toBe(english)
    expect(zh.count(measured('count', n), { one: '个模型', other: '个模型' })).toBe(chinese)
  })
})

describe('a value', () => {
  test('is a name in the language of the reader, or as it is where it has none', () => {
    expect(en.show({ en: 'China', zh: '中国' })).toBe('China')
    expect(zh.show({ en: 'China', zh: '中国' })).toBe('中国')
    expect(zh.show({ en: 'Llama 3.1' })).toBe('Llama 3.1')
  })

  test('is a number as precise as it asks', () => {
    expect(en.show(measured('day', dayOf(2024, 2, 29)))).toBe('Feb 2024')
    expect(en.show({ ...measured('day', dayOf(2024, 2, 29)), precision: 'full' })).toBe('Feb 29, 2024')
  })

  test.each(['no.such.key', '__proto__', 'constructor', 'toString'])(
    'with the unknown key %s shows the key, not what objects inherit',
    (key) => {
      expect(en.show({ key, values: {} })).toBe(key)
    },
  )
})

describe('a list', () => {
  const names = [{ en: 'Alibaba', zh: '阿里巴巴' }, { en: 'Meta' }, { en: 'Mistral AI' }]

  test('ends with the word for and', () => {
    expect(en.list(names)).toBe('Alibaba, Meta, and Mistral AI')
    expect(en.list(names.slice(0, 2))).toBe('Alibaba and Meta')
  })

  test('in a Chinese sentence has its foreign words apart', () => {
    const sentence = literal({ en: '', zh: `由${zh.list(names)}占有` })
    expect(zh.show(sentence)).toBe('由阿里巴巴、Meta 和 Mistral AI 占有')
  })
})

test('a Chinese sentence is spaced by one rule, whichever language a value is in', () => {
  const gap = measured('points', 7.8)
  const headline = (benchmark: { en: string; zh?: string }) =>
    zh.show(msg('crossover.headline.apart', { benchmark: literal(benchmark), gap }))
  expect(headline({ en: 'MMLU' })).toMatch(/^在 MMLU 上，.*7\.8分/)
  expect(headline({ en: 'the index', zh: '能力指数' })).toMatch(/^在能力指数上，/)
})
