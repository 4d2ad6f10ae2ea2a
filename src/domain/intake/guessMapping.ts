import {
  benchmarkOf,
  fields,
  fieldsOfKind,
  type Field,
  type KnownBenchmark,
  type Mapping,
  type SheetKind,
  type Target,
} from './fields.ts'
import { readDate } from './readDate.ts'
import type { Sheet } from './Sheet.ts'

/** Headers people write, besides the field's own name. Letters and digits only, in lower case. */
const synonyms: { readonly [F in Field]: readonly string[] } = {
  name: [
    'model',
    'modelname',
    'models',
    'family',
    'entity',
    'system',
    '模型',
    '模型名称',
    '名称',
    '模型名',
    '模型系列',
    '系列',
  ],
  organisation: [
    'organization',
    'organisations',
    'organizations',
    'org',
    'lab',
    'company',
    'developer',
    'vendor',
    'maker',
    'publisher',
    '机构',
    '公司',
    '开发者',
    '厂商',
    '开发商',
    '组织',
    '研发机构',
  ],
  country: ['countries', 'nation', 'countryoforigin', '国家', '国别', '地区'],
  released: [
    'release',
    'releasedate',
    'releaseddate',
    'launched',
    'launch',
    'published',
    'publicationdate',
    '发布',
    '发布日期',
    '发布时间',
    '日期发布',
  ],
  openness: [
    'open',
    'isopen',
    'access',
    'openclosed',
    'openweights',
    'opensource',
    'modelaccessibility',
    'accessibility',
    '开源',
    '是否开源',
    '开放程度',
    '开源情况',
    '开源闭源',
  ],
  parameters: [
    'params',
    'param',
    'size',
    'modelsize',
    'parametercount',
    'numparameters',
    'nparams',
    '参数',
    '参数量',
    '规模',
    '参数规模',
  ],
  active_parameters: ['activeparams', 'activated', 'activatedparameters', '激活参数', '激活参数量'],
  licence: ['license', 'licensing', '许可', '许可证', '协议', '开源协议'],
  base_model: ['base', 'finetunedfrom', '基座', '基座模型'],
  link: ['url', 'source', 'sourceurl', 'website', 'reference', 'href', '链接', '网址', '来源'],
  benchmark: ['test', 'eval', 'evaluation', 'task', 'dataset', '基准', '测试', '评测', '评测集'],
  score: ['result', 'accuracy', 'acc', 'value', 'points', '得分', '分数', '成绩', '准确率'],
  date: ['month', 'day', 'observed', 'snapshot', 'asof', 'when', 'time', '日期', '月份', '时间', '统计日期'],
  downloads_30d: [
    'downloads',
    'downloads30days',
    'monthlydownloads',
    'downloadslastmonth',
    'hfdownloads',
    '下载',
    '下载量',
    '月下载量',
    '近30天下载',
    '近30天下载量',
  ],
  pulls: ['ollamapulls', 'pullcount', 'cumulativepulls', '拉取', '拉取次数', '拉取量'],
  downloads_total: [
    'totaldownloads',
    'alltimedownloads',
    'downloadsalltime',
    'cumulativedownloads',
    '累计下载',
    '累计下载量',
    '总下载量',
  ],
}

/** The basis that a bare name of a benchmark stands for, as charts choose it where nobody says. */
const bareNames: Readonly<Record<string, string>> = {
  mmlu: 'mmlu_published',
  gpqa: 'gpqa_diamond',
  math: 'math_level_5',
}

const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Finds the benchmark that a text names, by id, name or common short form; null where none is that. */
export function benchmarkFinder(
  benchmarks: readonly KnownBenchmark[],
): (text: string) => KnownBenchmark | null {
  const byKey = new Map<string, KnownBenchmark>()
  for (const benchmark of benchmarks)
    for (const key of [keyOf(benchmark.id), keyOf(benchmark.name)])
      if (!byKey.has(key)) byKey.set(key, benchmark)
  for (const [bare, id] of Object.entries(bareNames)) {
    const meant = benchmarks.find((benchmark) => benchmark.id === id)
    if (meant) byKey.set(bare, meant)
  }
  return (text) =>
    byKey.get(keyOf(text).replace(/(score|accuracy|得分|分数)$/, '')) ?? byKey.get(keyOf(text)) ?? null
}

const fieldByKey: ReadonlyMap<string, Field> = new Map(
  fields.flatMap((field) => [
    [keyOf(field), field] as const,
    ...synonyms[field].map((key) => [key, field] as const),
  ]),
)

/**
 * What a file probably is, from its headers and, where they say nothing, from its cells. Every field is given to one
 * column at most, the first that claims it.
 */
export function guessMapping(
  sheet: Pick<Sheet, 'headers' | 'rows'>,
  benchmarks: readonly KnownBenchmark[],
): Mapping {
  const find = benchmarkFinder(benchmarks)
  const claims = sheet.headers.map((header, index): Target => claimOf(header, index, sheet, find))
  const kind = kindOf(claims)
  const allowed: ReadonlySet<Target> = new Set(fieldsOfKind[kind])
  const meant = claims.map((claim): Target => {
    // A date without more is when a model came out, or when its downloads were read.
    if (kind === 'downloads') return claim === 'released' ? 'date' : claim
    return claim === 'date' ? 'released' : claim
  })
  const columns = meant.map((target, index): Target => {
    const isAllowed = benchmarkOf(target) !== null || allowed.has(target)
    return isAllowed && index === claimantOf(target, meant, sheet.headers) ? target : 'ignore'
  })
  if (!columns.includes('name')) {
    const free = columns.findIndex((target, index) => target === 'ignore' && isWords(sheet, index))
    if (free >= 0) columns[free] = 'name'
  }
  return { kind, columns }
}

/** Which of the columns that claim a field has it: the one that bears its very name, or the first. */
function claimantOf(target: Target, meant: readonly Target[], headers: readonly string[]): number {
  const named = meant.findIndex(
    (other, index) => other === target && keyOf(headers[index] ?? '') === keyOf(target),
  )
  return named >= 0 ? named : meant.indexOf(target)
}

function claimOf(
  header: string,
  index: number,
  sheet: Pick<Sheet, 'rows'>,
  find: (text: string) => KnownBenchmark | null,
): Target {
  // `Parameters (billions)` and `Release date (UTC)` carry a remark.
  const key = keyOf(header.replace(/[([（].*$/, ''))
  const field = fieldByKey.get(key) ?? fieldByKey.get(keyOf(header))
  // "Source" heads web addresses as well as names of lists.
  if (field === 'link')
    return sampleOf(sheet, index).every((cell) => !/^https?:/i.test(cell)) && key !== 'link'
      ? 'ignore'
      : field
  if (field !== undefined) return field
  const benchmark = find(header)
  if (benchmark) return `score:${benchmark.id}`
  const cells = sampleOf(sheet, index)
  const dates = cells.filter((cell) => /\D/.test(cell) && readDate(cell, null).kind === 'read').length
  return cells.length > 0 && dates >= 0.8 * cells.length ? 'date' : 'ignore'
}

function kindOf(claims: readonly Target[]): SheetKind {
  const has = (field: Field) => claims.includes(field)
  const counts = has('downloads_30d') || has('pulls') || has('downloads_total')
  const scores = has('score') || claims.some((claim) => benchmarkOf(claim) !== null)
  if (has('benchmark') && has('score')) return 'scores'
  if (has('parameters')) return 'models'
  if (counts && !scores) return 'downloads'
  return scores ? 'scores' : 'models'
}

const sampleOf = (sheet: Pick<Sheet, 'rows'>, index: number): readonly string[] =>
  sheet.rows.slice(0, 50).flatMap(({ cells }) => {
    const cell = cells[index]?.trim() ?? ''
    return cell === '' ? [] : [cell]
  })

function isWords(sheet: Pick<Sheet, 'rows'>, index: number): boolean {
  const cells = sampleOf(sheet, index)
  return cells.length > 0 && cells.filter((cell) => /\p{L}{2}/u.test(cell)).length >= 0.8 * cells.length
}
