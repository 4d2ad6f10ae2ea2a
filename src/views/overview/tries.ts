import type { Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import type { Route } from '../../state/route.ts'

type Try = {
  readonly route: Extract<Route, { page: 'chart' }>
  readonly hash: string
  readonly name: Text
  readonly why: Text
}

/** What a newcomer may do first. */
export const tries: readonly Try[] = [
  {
    route: { page: 'chart', id: 'crossover' },
    hash: '#guide',
    name: msg('try.guide'),
    why: msg('try.guide.why'),
  },
  {
    route: { page: 'chart', id: 'timemachine' },
    hash: '',
    name: msg('try.timemachine'),
    why: msg('try.timemachine.why'),
  },
  { route: { page: 'chart', id: 'stress' }, hash: '', name: msg('try.stress'), why: msg('try.stress.why') },
]
