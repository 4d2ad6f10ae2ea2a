import { openness, type Openness } from '../../src/domain/dataset/columns.ts'
import { BrokenCell } from '../read/Reader.ts'

/** The openness of a normalised table; null where it is unknown. Any other word breaks the row. */
export function opennessOf(column: string, text: string | null): Openness | null {
  if (text === null) return null
  const known = openness.options.find((value) => value === text)
  if (known === undefined) throw new BrokenCell(column, `"${text}" is not an openness class`)
  return known
}

/**
 * Epoch's accessibility in the dataset's words. `open_source` asks for unrestricted weights *and* open training code;
 * it is not a ruling of the Open Source Initiative. Hosted access without an API counts as `api_only`.
 */
export function opennessOfAccess(
  column: string,
  access: string | null,
  trainingCode: string | null,
): Openness | null {
  switch (access) {
    case null:
      return null
    case 'Open weights (unrestricted)':
      return trainingCode === 'Open source' ? 'open_source' : 'open_weights'
    case 'Open weights (restricted use)':
    case 'Open weights (non-commercial)':
      return 'open_weights'
    case 'API access':
    case 'Hosted access (no API)':
      return 'api_only'
    case 'Unreleased':
      return 'unreleased'
    default:
      throw new BrokenCell(column, `"${access}" is not a known accessibility`)
  }
}

export const isOpen = (value: Openness): boolean => value === 'open_weights' || value === 'open_source'
