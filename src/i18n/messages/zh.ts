import type { Messages } from '../Messages.ts'
import { adoption } from './zh/adoption.ts'
import { arena } from './zh/arena.ts'
import { base } from './zh/base.ts'
import { capability } from './zh/capability.ts'
import { claims } from './zh/claims.ts'
import { commands } from './zh/commands.ts'
import { crossover } from './zh/crossover.ts'
import { data } from './zh/data.ts'
import { downloads } from './zh/downloads.ts'
import { exported } from './zh/export.ts'
import { guide } from './zh/guide.ts'
import { hub } from './zh/hub.ts'
import { labs } from './zh/labs.ts'
import { lag } from './zh/lag.ts'
import { model } from './zh/model.ts'
import { models } from './zh/models.ts'
import { openness } from './zh/openness.ts'
import { own } from './zh/own.ts'
import { parameters } from './zh/parameters.ts'
import { present } from './zh/present.ts'
import { prices } from './zh/prices.ts'
import { share } from './zh/share.ts'
import { stress } from './zh/stress.ts'
import { timemachine } from './zh/timemachine.ts'
import { usage } from './zh/usage.ts'

/** All Chinese (Simplified) messages. */
export const zh: Messages = {
  ...base,
  ...adoption,
  ...arena,
  ...capability,
  ...claims,
  ...commands,
  ...crossover,
  ...data,
  ...downloads,
  ...exported,
  ...guide,
  ...hub,
  ...labs,
  ...lag,
  ...model,
  ...models,
  ...openness,
  ...own,
  ...parameters,
  ...present,
  ...prices,
  ...share,
  ...stress,
  ...timemachine,
  ...usage,
}
