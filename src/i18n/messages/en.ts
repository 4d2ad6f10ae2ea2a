import { adoption } from './en/adoption.ts'
import { arena } from './en/arena.ts'
import { base } from './en/base.ts'
import { capability } from './en/capability.ts'
import { claims } from './en/claims.ts'
import { commands } from './en/commands.ts'
import { crossover } from './en/crossover.ts'
import { data } from './en/data.ts'
import { downloads } from './en/downloads.ts'
import { exported } from './en/export.ts'
import { guide } from './en/guide.ts'
import { hub } from './en/hub.ts'
import { labs } from './en/labs.ts'
import { lag } from './en/lag.ts'
import { model } from './en/model.ts'
import { models } from './en/models.ts'
import { openness } from './en/openness.ts'
import { own } from './en/own.ts'
import { parameters } from './en/parameters.ts'
import { present } from './en/present.ts'
import { prices } from './en/prices.ts'
import { share } from './en/share.ts'
import { stress } from './en/stress.ts'
import { timemachine } from './en/timemachine.ts'
import { usage } from './en/usage.ts'

/** All English messages. The shape of this object is the contract for every other language. */
export const en = {
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
} as const
