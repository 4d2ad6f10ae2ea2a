import { expect, it, vi } from 'vitest'
import { remember, remembered } from '../../../src/state/storage.ts'

it('what is remembered is found again', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  remember('theme', 'dark')
  expect(remembered('theme')).toBe('dark')
  expect(remembered('other')).toBeNull()
})

it('storage that refuses is tolerated', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  expect(() => remember('theme', 'dark')).not.toThrow()
  expect(remembered('theme')).toBeNull()
})
