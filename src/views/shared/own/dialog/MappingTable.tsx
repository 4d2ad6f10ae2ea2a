import { cleanText } from '../../../../domain/intake/cleanText.ts'
import {
  fieldsOfKind,
  readTarget,
  sheetKinds,
  type KnownBenchmark,
  type Mapping,
} from '../../../../domain/intake/fields.ts'
import { headerOf } from '../../../../domain/intake/mapSheet.ts'
import { msg } from '../../../../i18n/msg.ts'
import type { Intake } from '../../../../state/own/runIntake.ts'
import { useFormatter } from '../../../../ui/FormatterContext.ts'
import { Select } from '../../../../ui/Select.tsx'
import styles from '../own.module.css'

/** Tests that charts are made of stand first among ninety. */
const charted = ['mmlu_published', 'gpqa_diamond', 'eci', 'math_level_5']
const shownSamples = 3

type Props = {
  readonly intake: Intake
  readonly benchmarks: readonly KnownBenchmark[]
  readonly onChange: (mapping: Mapping) => void
}

/** What a row is, and what each column is taken for, to be put right. */
export function MappingTable({ intake, benchmarks, onChange }: Props) {
  const f = useFormatter()
  const { mapping, headers, samples } = intake
  const ordered = [...benchmarks].toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
  const options = [
    { value: 'ignore', label: f.show(msg('own.ignore')) },
    ...fieldsOfKind[mapping.kind].map((field) => ({
      value: field,
      label: f.show(msg(`intake.field.${field}`)),
    })),
    ...(mapping.kind === 'downloads'
      ? []
      : ordered.map(({ id, name }) => ({
          value: `score:${id}`,
          label: f.show(msg('own.scoreIn', { benchmark: { en: name } })),
        }))),
  ]
  return (
    <section className={styles['part']}>
      <Select
        label={f.show(msg('own.kind'))}
        value={mapping.kind}
        options={sheetKinds.map((kind) => ({ value: kind, label: f.show(msg(`own.kind.${kind}`)) }))}
        onChange={(value) =>
          onChange({ ...mapping, kind: sheetKinds.find((kind) => kind === value) ?? mapping.kind })
        }
      />
      <table className={styles['columns']}>
        <caption className={styles['label']}>{f.show(msg('own.columns'))}</caption>
        <thead>
          <tr>
            <th scope="col">{f.show(msg('own.column.header'))}</th>
            <th scope="col">{f.show(msg('own.column.is'))}</th>
          </tr>
        </thead>
        <tbody>
          {headers.map((_, index) => {
            const header = headerOf(headers, index)
            return (
              <tr key={header}>
                <th scope="row" dir="auto">
                  {header}
                  <span className={styles['sample']}>{samplesOf(samples, index)}</span>
                </th>
                <td>
                  <Select
                    label={f.show(msg('own.column.isOf', { header: { en: header } }))}
                    isLabelHidden
                    value={mapping.columns[index] ?? 'ignore'}
                    options={options}
                    onChange={(value) =>
                      onChange({
                        ...mapping,
                        columns: headers.map((__, at) =>
                          at === index
                            ? (readTarget(value, benchmarks) ?? 'ignore')
                            : released(mapping.columns[at] ?? 'ignore', value),
                        ),
                      })
                    }
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

const rank = ({ id }: KnownBenchmark): number => (charted.includes(id) ? charted.indexOf(id) : charted.length)

/** A field that another column takes over is let go by the one that had it. */
const released = (target: Mapping['columns'][number], taken: string): Mapping['columns'][number] =>
  target === taken ? 'ignore' : target

const samplesOf = (samples: Intake['samples'], index: number): string =>
  [...new Set(samples.map(({ cells }) => cleanText(cells[index] ?? '').text.slice(0, 24)))]
    .filter((cell) => cell !== '')
    .slice(0, shownSamples)
    .join(' · ')
