import type { Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'

type Problem = { readonly what: Text; readonly why: Text }

/** What is wrong with the data and cannot be mended here, with what the charts do about it. */
export const knownProblems: readonly Problem[] = [
  { what: msg('data.problem.recent'), why: msg('data.problem.recent.text') },
  { what: msg('data.problem.size'), why: msg('data.problem.size.text') },
  { what: msg('data.problem.openness'), why: msg('data.problem.openness.text') },
  { what: msg('data.problem.tests'), why: msg('data.problem.tests.text') },
  { what: msg('data.problem.arena'), why: msg('data.problem.arena.text') },
  { what: msg('data.problem.downloads'), why: msg('data.problem.downloads.text') },
  { what: msg('data.problem.machines'), why: msg('data.problem.machines.text') },
  { what: msg('data.problem.counting'), why: msg('data.problem.counting.text') },
  { what: msg('data.problem.prices'), why: msg('data.problem.prices.text') },
  { what: msg('data.problem.names'), why: msg('data.problem.names.text') },
  { what: msg('data.problem.licences'), why: msg('data.problem.licences.text') },
]
