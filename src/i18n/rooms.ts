import type { Locale } from './locales.ts'

/**
 * The words of the site by the part that has a use for them. A part names its rooms where it is loaded, see
 * `withWords`; a test follows the code and finds words in rooms that are not named.
 */
export const rooms = {
  base: {
    en: () => import('./messages/en/base.ts'),
    zh: () => import('./messages/zh/base.ts'),
  },
  adoption: {
    en: () => import('./messages/en/adoption.ts'),
    zh: () => import('./messages/zh/adoption.ts'),
  },
  arena: {
    en: () => import('./messages/en/arena.ts'),
    zh: () => import('./messages/zh/arena.ts'),
  },
  capability: {
    en: () => import('./messages/en/capability.ts'),
    zh: () => import('./messages/zh/capability.ts'),
  },
  claims: {
    en: () => import('./messages/en/claims.ts'),
    zh: () => import('./messages/zh/claims.ts'),
  },
  commands: {
    en: () => import('./messages/en/commands.ts'),
    zh: () => import('./messages/zh/commands.ts'),
  },
  crossover: {
    en: () => import('./messages/en/crossover.ts'),
    zh: () => import('./messages/zh/crossover.ts'),
  },
  data: {
    en: () => import('./messages/en/data.ts'),
    zh: () => import('./messages/zh/data.ts'),
  },
  downloads: {
    en: () => import('./messages/en/downloads.ts'),
    zh: () => import('./messages/zh/downloads.ts'),
  },
  export: {
    en: () => import('./messages/en/export.ts'),
    zh: () => import('./messages/zh/export.ts'),
  },
  guide: {
    en: () => import('./messages/en/guide.ts'),
    zh: () => import('./messages/zh/guide.ts'),
  },
  hub: {
    en: () => import('./messages/en/hub.ts'),
    zh: () => import('./messages/zh/hub.ts'),
  },
  labs: {
    en: () => import('./messages/en/labs.ts'),
    zh: () => import('./messages/zh/labs.ts'),
  },
  lag: {
    en: () => import('./messages/en/lag.ts'),
    zh: () => import('./messages/zh/lag.ts'),
  },
  model: {
    en: () => import('./messages/en/model.ts'),
    zh: () => import('./messages/zh/model.ts'),
  },
  models: {
    en: () => import('./messages/en/models.ts'),
    zh: () => import('./messages/zh/models.ts'),
  },
  openness: {
    en: () => import('./messages/en/openness.ts'),
    zh: () => import('./messages/zh/openness.ts'),
  },
  own: {
    en: () => import('./messages/en/own.ts'),
    zh: () => import('./messages/zh/own.ts'),
  },
  parameters: {
    en: () => import('./messages/en/parameters.ts'),
    zh: () => import('./messages/zh/parameters.ts'),
  },
  present: {
    en: () => import('./messages/en/present.ts'),
    zh: () => import('./messages/zh/present.ts'),
  },
  prices: {
    en: () => import('./messages/en/prices.ts'),
    zh: () => import('./messages/zh/prices.ts'),
  },
  share: {
    en: () => import('./messages/en/share.ts'),
    zh: () => import('./messages/zh/share.ts'),
  },
  stress: {
    en: () => import('./messages/en/stress.ts'),
    zh: () => import('./messages/zh/stress.ts'),
  },
  timemachine: {
    en: () => import('./messages/en/timemachine.ts'),
    zh: () => import('./messages/zh/timemachine.ts'),
  },
  usage: {
    en: () => import('./messages/en/usage.ts'),
    zh: () => import('./messages/zh/usage.ts'),
  },
} as const satisfies Record<string, Record<Locale, () => Promise<object>>>

export type Room = keyof typeof rooms
