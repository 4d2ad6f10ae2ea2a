import { adoption } from './en/adoption.ts'
import { app } from './en/app.ts'
import { arena } from './en/arena.ts'
import { capability } from './en/capability.ts'
import { chart } from './en/chart.ts'
import { claims } from './en/claims.ts'
import { commands } from './en/commands.ts'
import { crossover } from './en/crossover.ts'
import { data } from './en/data.ts'
import { display } from './en/display.ts'
import { downloads } from './en/downloads.ts'
import { embed } from './en/embed.ts'
import { exported } from './en/export.ts'
import { figure } from './en/figure.ts'
import { filter } from './en/filter.ts'
import { guide } from './en/guide.ts'
import { hub } from './en/hub.ts'
import { labs } from './en/labs.ts'
import { lag } from './en/lag.ts'
import { levels } from './en/levels.ts'
import { model } from './en/model.ts'
import { models } from './en/models.ts'
import { openness } from './en/openness.ts'
import { own } from './en/own.ts'
import { parameters } from './en/parameters.ts'
import { picture } from './en/picture.ts'
import { present } from './en/present.ts'
import { prices } from './en/prices.ts'
import { share } from './en/share.ts'
import { stress } from './en/stress.ts'
import { timemachine } from './en/timemachine.ts'
import { usage } from './en/usage.ts'

/** All English messages. The shape of this object is the contract for every other language. */
export const en = {
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
} as const
