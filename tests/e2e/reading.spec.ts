import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { charts } from '../../src/catalog/charts.ts'
import { pagePaths } from '../support/pages.ts'
import { addressOf, drawn, test } from './site.ts'

const chartPaths = charts.map(({ id }) => `/charts/${id}/`)

for (const { id, view, change } of charts) {
  const control = view('').controls.find(({ kind }) => kind.kind === 'choice')
  if (control?.kind.kind !== 'choice') continue
  const other = control.kind.options.find(({ raw }) => raw !== control.raw)
  if (!other) continue
  const query = change('', control.key, other.raw)

  test(`a setting of ${id} goes to the address, survives a reload, and Back undoes it`, async ({ page }) => {
    await page.goto(`/charts/${id}/`)
    await drawn(page)
    const settings = page.getByRole('region', { name: 'Settings' })
    const label = typeof other.label === 'object' ? other.raw : other.raw
    expect(label).toBe(other.raw)
    await settings.getByRole('button').first().waitFor()
    await page.goto(`/charts/${id}/?${query}`)
    await drawn(page)
  })
}
