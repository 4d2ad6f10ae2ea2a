import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { page } from 'vitest/browser'
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary.tsx'
import { expectConsole } from '../../support/console.ts'

function Part({ broken }: { readonly broken: boolean }) {
  if (broken) throw new Error('broken on purpose')
  return <p>whole</p>
}
const bounded = (broken: boolean, resetKey: string) => (
  <>
    <ErrorBoundary fallback={(error) => <p role="alert">{error.message}</p>} resetKey={resetKey}>
      <Part broken={broken} />
    </ErrorBoundary>
    <p>neighbour</p>
  </>
)

it('a broken part leaves its neighbours, and a new view gives it another chance', async () => {
  const screen = await render(bounded(true, 'one'))
  await expect.element(page.getByRole('alert')).toHaveTextContent('broken on purpose')
  await expect.element(page.getByText('neighbour')).toBeVisible()
  expectConsole(/broken on purpose/)
  await screen.rerender(bounded(false, 'two'))
  await expect.element(page.getByText('whole')).toBeVisible()
})
