import { expect, test } from 'vitest'
import { attributeText } from '../../../src/domain/text/attributeText.ts'

test('what would end an attribute or begin markup is written as an entity, wherever it stands', () => {
  expect(attributeText('"><img src=x> & "')).toBe('&quot;&gt;&lt;img src=x&gt; &amp; &quot;')
  expect(attributeText('&amp;')).toBe('&amp;amp;')
  expect(attributeText("it's a=b")).toBe("it's a=b")
  expect(attributeText('开放<模型>')).toBe('开放&lt;模型&gt;')
})

test('what would turn its neighbours is left out', () => {
  expect(attributeText('a\u202e"gpj\u0007')).toBe('a&quot;gpj')
  expect(attributeText('')).toBe('')
})
