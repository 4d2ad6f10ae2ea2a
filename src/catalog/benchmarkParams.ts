import { choice } from '../domain/params/Param.ts'
import { msg } from '../i18n/msg.ts'

/** The benchmark a chart is about. */
export const benchParam = choice({
  label: msg('crossover.param.bench'),
  options: {
    eci: msg('benchmark.eci.short'),
    mmlu: msg('benchmark.mmlu'),
    gpqa: msg('benchmark.gpqa'),
    math: msg('benchmark.math'),
  },
  fallback: 'eci',
})

/** MMLU depends on shots and harness: one basis a chart. */
export const basisParam = choice({
  label: msg('crossover.param.basis'),
  options: {
    published: msg('crossover.basis.published.short'),
    reported: msg('crossover.basis.reported.short'),
    helm: msg('crossover.basis.helm.short'),
  },
  fallback: 'published',
})
