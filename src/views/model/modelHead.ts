import type { ModelRow } from '../../domain/dataset/tables.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { msg } from '../../i18n/msg.ts'
import { modelNameOf } from '../../i18n/names.ts'
import { namesText, releasedText, sizeText } from '../shared/model/modelText.ts'

/** What stands at the head of a model's page, in the app and in the page that the build writes. */
export type ModelHeadWords = {
  /** Labs and countries, as far as they are known. */
  readonly makers: readonly string[]
  readonly name: string
  /** How open it is stands before these, with its mark. */
  readonly facts: readonly string[]
  /** The maker's page or paper, if it is one of the web. */
  readonly link: string | null
}

export function modelHeadOf(model: ModelRow, f: Formatter): ModelHeadWords {
  const released = releasedText(model)
  const size = sizeText(model)
  return {
    makers: [namesText(model.organisations, f), namesText(model.countries, f)].filter((part) => part !== ''),
    name: f.show(modelNameOf(model.name)),
    facts: [
      ...(released ? [f.show(msg('model.released', { day: released }))] : []),
      ...(size ? [f.show(msg('model.size', { size }))] : []),
      ...(model.licence === null ? [] : [model.licence]),
    ],
    link: model.link !== null && /^https?:\/\//.test(model.link) ? model.link : null,
  }
}
