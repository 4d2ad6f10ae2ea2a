import type { Messages } from '../Messages.ts'
import { adoption } from './zh/adoption.ts'
import { app } from './zh/app.ts'
import { arena } from './zh/arena.ts'
import { capability } from './zh/capability.ts'
import { chart } from './zh/chart.ts'
import { claims } from './zh/claims.ts'
import { commands } from './zh/commands.ts'
import { crossover } from './zh/crossover.ts'
import { data } from './zh/data.ts'
import { display } from './zh/display.ts'
import { downloads } from './zh/downloads.ts'
import { embed } from './zh/embed.ts'
import { exported } from './zh/export.ts'
import { figure } from './zh/figure.ts'
import { filter } from './zh/filter.ts'
import { guide } from './zh/guide.ts'
import { hub } from './zh/hub.ts'
import { labs } from './zh/labs.ts'
import { lag } from './zh/lag.ts'
import { levels } from './zh/levels.ts'
import { model } from './zh/model.ts'
import { models } from './zh/models.ts'
import { openness } from './zh/openness.ts'
import { own } from './zh/own.ts'
import { parameters } from './zh/parameters.ts'
import { picture } from './zh/picture.ts'
import { present } from './zh/present.ts'
import { prices } from './zh/prices.ts'
import { share } from './zh/share.ts'
import { stress } from './zh/stress.ts'
import { timemachine } from './zh/timemachine.ts'
import { usage } from './zh/usage.ts'

/** All Chinese (Simplified) messages. */
export const zh: Messages = {
  ...app,
  ...arena,
  ...figure,
  ...chart,
  ...commands,
  ...claims,
  ...crossover,
  ...data,
  ...display,
  ...downloads,
  ...embed,
  ...exported,
  ...filter,
  ...lag,
  ...model,
  ...models,
  ...openness,
  ...own,
  ...parameters,
  ...picture,
  ...present,
  ...share,
  ...stress,
  ...timemachine,
  ...levels,
  ...prices,
  ...capability,
  ...guide,
  ...hub,
  ...labs,
  ...adoption,
  ...usage,
}
