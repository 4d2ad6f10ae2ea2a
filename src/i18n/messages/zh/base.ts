import { app } from './app.ts'
import { chart } from './chart.ts'
import { chartNames } from './chartNames.ts'
import { display } from './display.ts'
import { embed } from './embed.ts'
import { figure } from './figure.ts'
import { filter } from './filter.ts'
import { keys } from './keys.ts'
import { levels } from './levels.ts'
import { picture } from './picture.ts'
import { shared } from './shared.ts'

export const base = {
  ...app,
  ...chart,
  ...chartNames,
  ...display,
  ...embed,
  ...figure,
  ...filter,
  ...keys,
  ...levels,
  ...picture,
  ...shared,
} as const
