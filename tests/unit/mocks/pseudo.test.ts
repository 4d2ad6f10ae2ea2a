import { describe, expect, it } from 'vitest'
import { pseudo, pseudoMessages } from '../../../mocks/pseudo.ts'
import { makeFormatter } from '../../../src/i18n/makeFormatter.ts'
import { en } from '../../../src/i18n/messages/en.ts'
import { msg } from '../../../src/i18n/msg.ts'

const plain = makeFormatter('en', en)
const strange = makeFormatter('en', pseudoMessages(en))

describe('the pseudo-language', () => {
  it.each(['Find', 'Skip to the content', 'Would open models catch up?', 'x'])(
    '“%s” is accented, bracketed and at least 40 %% longer',
    (text) => {
      const said = pseudo(text)
      expect(said).toMatch(/^⟦.*⟧$/)
      expect(said.length).toBeGreaterThanOrEqual(Math.ceil(text.length * 1.4) + 2)
      expect(said).not.toContain(text.length > 1 ? text : 'y')
    },
  )

  it('has a message for every key, and none is the English one', () => {
    expect(Object.keys(pseudoMessages(en))).toEqual(Object.keys(en))
    const english: ReadonlyMap<string, unknown> = new Map(Object.entries(en))
    for (const [key, message] of Object.entries(pseudoMessages(en)))
      expect(message).not.toBe(english.get(key))
  })

  it('leaves names and numbers as they are', () => {
    const text = msg('chart.details', { name: { en: 'Llama 3.1-405B' } })
    expect(plain.show(text)).toBe('Details of Llama 3.1-405B')
    expect(strange.show(text)).toMatch(/^⟦Ďéé.* Llama 3\.1-405B~*⟧$/)
  })

  it('a sentence inside a sentence is changed once', () => {
    const text = msg('app.title', { page: msg('nav.overview') })
    expect(strange.show(text)).toContain(strange.show(msg('nav.overview')))
  })

  it('shows no guard to the reader', () => {
    const text = msg('source.line', {
      sources: msg('name.literal', { text: { en: 'Epoch AI' } }),
      day: { quantity: 'day', value: 19_000 },
    })
    expect(strange.show(text)).not.toMatch(/[\uE000\uE001]/)
  })
})
