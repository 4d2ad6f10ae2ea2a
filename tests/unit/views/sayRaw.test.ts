import { expect, it } from 'vitest'
import type { Control } from '../../../src/catalog/defineChart.ts'
import type { ControlKind } from '../../../src/domain/params/Param.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { msg } from '../../../src/i18n/msg.ts'
import { sayRaw } from '../../../src/views/shared/sayRaw.ts'

const control = (kind: ControlKind): Control => ({
  key: 'k',
  label: msg('view.controls'),
  kind,
  raw: '',
  fallbackRaw: '',
})
const option = { raw: 'light', label: msg('theme.light') }

it('an option is called by its name', () => {
  expect(sayRaw(control({ kind: 'choice', options: [option] }), 'light')).toBe(option.label)
})

it('a flag is on or off', () => {
  expect([sayRaw(control({ kind: 'flag' }), '1'), sayRaw(control({ kind: 'flag' }), '0')]).toEqual([
    msg('view.on'),
    msg('view.off'),
  ])
})

it('a day is a date, and no day is called what the chart calls it', () => {
  const day = control({ kind: 'day', from: dayOf(2021), to: null, none: msg('crossover.asOf.latest') })
  expect(sayRaw(day, '2023-12-31')).toEqual(
    msg('view.day', { day: { quantity: 'day', value: dayOf(2023, 12, 31) } }),
  )
  expect(sayRaw(day, 'latest')).toEqual(msg('crossover.asOf.latest'))
})

it('a value of a control that is not offered in this view is shown as it is', () => {
  expect(sayRaw(undefined, 'helm')).toEqual({ en: 'helm' })
})
