import { expect, test } from 'vitest'
import { migrated, type Migration } from '../../../src/domain/params/migrate.ts'
import { nameList } from '../../../src/domain/params/nameList.ts'
import { optionalDay } from '../../../src/domain/params/Param.ts'
import { classes, days, sizes, texts, words } from '../../../src/domain/params/restrictions.ts'
import { writeLists } from '../../../src/domain/params/writeLists.ts'
import { dayOf } from '../../../src/domain/time/day.ts'

const label = { key: 'label', values: {} }

test.each([
  ['', []],
  ['a', ['a']],
  [' b , a ,, b ', ['b', 'a']],
  [',', []],
])('names in %j are %j', (raw, names) => {
  expect(nameList.read(raw)).toEqual(names)
})

test('a list has fifty names at most, and is written with commas that people can read', () => {
  const many = Array.from({ length: 60 }, (_, i) => `n${i}`)
  expect(nameList.read(many.join(','))).toEqual(many.slice(0, 50))
  expect(nameList.fallback).toEqual([])
  expect(writeLists({ of: nameList, also: nameList }, { of: ['a', 'b c'], also: [] })).toBe('of=a,b+c')
})

test('an address of earlier grammars is led through every later one, in their order', () => {
  const migrations: readonly Migration[] = [
    { version: 3, chart: null, key: 'b', to: 'c', values: { new: 'newest' } },
    { version: 2, chart: 'one', key: 'a', to: 'b', values: { old: 'new' } },
  ]
  expect(migrated('one', 'a=old', migrations)).toBe('c=newest')
  expect(migrated('one', 'a=other', migrations)).toBe('c=other')
  expect(migrated('two', 'a=old', migrations)).toBe('a=old')
  expect(migrated('two', 'b=new&x=1', migrations)).toBe('x=1&c=newest')
  // A key of today goes first, and the old one is gone all the same.
  expect(migrated('one', 'b=mine&a=old', migrations)).toBe('c=mine')
  // What no entry is about stays to the letter.
  expect(migrated('one', 'x=%20&y=+', migrations)).toBe('x=%20&y=+')
  expect(migrated('one', 'a=toString', migrations)).toBe('c=toString')
})

test('"latest" is no day, and is written for none', () => {
  const day = optionalDay({ label, none: label, from: dayOf(2020), to: dayOf(2025) })
  expect(day.read('latest')).toBeNull()
  expect(day.write(null)).toBe('latest')
  expect([day.read('2020-01-01'), day.read('2025-01-01')]).toEqual([dayOf(2020), dayOf(2025)])
  expect([day.read('2019-12-31'), day.read('2025-01-02'), day.read('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('restrictions are read up to their last permitted value and not beyond', () => {
  const some = texts({ label })
  const many = (n: number) => Array.from({ length: n }, (_, i) => `t${100 + i}`).join(',')
  expect([some.read(many(40))?.length, some.read(many(41))]).toEqual([40, undefined])
  expect([
    some.read('x'.repeat(120))?.length,
    some.read('x'.repeat(121)),
    some.read(`a,${'x'.repeat(121)}`),
  ]).toEqual([1, undefined, undefined])
  const search = words({ label, most: 5 })
  expect([search.read('  12345 '), search.read('123456')]).toEqual(['12345', undefined])
  expect([search.write(' a b '), search.fallback]).toEqual(['a b', ''])
  const since = days({ label, first: dayOf(2020) })
  expect(since.read('2020-01-01..')).toEqual({ from: dayOf(2020), to: null })
  expect(since.read('2019-12-31..')).toBeUndefined()
})

test('nothing stands for no restriction', () => {
  expect(texts({ label })).toMatchObject({ fallback: [] })
  expect(texts({ label }).read('')).toEqual([])
  const openness = classes({ label, options: { a: label, b: label } })
  expect([openness.fallback, openness.read(''), openness.write([])]).toEqual([[], [], ''])
  expect(sizes({ label }).read('')).toEqual({ from: null, to: null })
  expect(sizes({ label }).read('7..7')).toEqual({ from: 7e9, to: 7e9 })
})
