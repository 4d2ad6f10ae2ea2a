import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

type InTime = { inTime: Measured; n: Measured }
type Share = { open: Measured; known: Measured; unknown: Measured }

const ofKnown = (v: Share, f: Formatter) =>
  `${f.show(v.open)} of ${f.show(v.known)}; ${f.show(v.unknown)} of unknown openness not counted`

/** Words of the page of claims. The claims are told in our own words. */
export const claims = {
  'claims.standfirst':
    'In December 2023 the Chinese technology column 科技云报道 argued that the future of large models is open. These are its claims in our words, each with what the data say of it and a verdict by a rule that stands beside it.',
  'claims.attribution': 'Claimed by 科技云报道, December 2023',
  'claims.param.asOf': 'As known on',
  'claims.asOf': (v: { day: Measured }, f: Formatter) =>
    `As it could be judged on ${f.number('day', v.day.value, 'full')}`,
  'claims.verdict.held': 'Held',
  'claims.verdict.failed': 'Failed',
  'claims.verdict.open': 'Still open',
  'claims.verdict.untestable': 'Untestable',
  'claims.meaning.held': 'The data bear it out.',
  'claims.meaning.failed': 'The data say otherwise.',
  'claims.meaning.open': 'The data neither bear it out nor contradict it yet.',
  'claims.meaning.untestable': 'Nothing in the data measures it.',
  'claims.rule': 'Rule',
  'claims.view': 'Open the chart',
  'claims.noFigure': 'No figure: nothing in the data shows it.',

  'claims.claim.overtake':
    'Open models are on their way past closed ones, as a chart by ARK Invest that Yann LeCun shared seems to show',
  'claims.claim.gpt4': 'Within twelve months open models reach the level of GPT-4',
  'claims.claim.companies': 'Nine in ten companies will lean towards open models, an unnamed insider expects',
  'claims.claim.half': 'Nearly half of China’s large models have chosen to be open',
  'claims.claim.records': 'Within one month the largest open model of China was outdone several times',
  'claims.claim.xverse': 'XVERSE opened a model of 65 billion parameters in November 2023',
  'claims.claim.yuan': 'Inspur opened Yuan 2.0 in three sizes: 102.6, 51.8 and 2.1 billion parameters',
  'claims.claim.qwen': 'Alibaba opened Qwen-72B, Qwen-1.8B and Qwen-Audio in December 2023',
  'claims.claim.baichuanClosed':
    'Baichuan opened its models of 7 and 13 billion parameters and kept the one of 53 billion closed',
  'claims.claim.glmDownloads': 'ChatGLM-6B passed 3 million downloads, ChatGLM2-6B 1.2 million',
  'claims.claim.qwenDownloads':
    'Qwen-7B passed 1 million downloads within little more than a month of its release in August 2023',
  'claims.claim.baichuanDownloads': 'Baichuan-7B and 13B together passed 5 million downloads',
  'claims.claim.baichuanCompanies': 'More than 200 companies applied to use Baichuan’s open models',

  'claims.rule.overtake': (v: { grace: Measured }, f: Formatter) =>
    `Judged on MMLU, the chart’s own measure. Held from the day on which the best open score is at least the best closed one. Failed once the crossing dates of both extrapolations of December 2023 (straight lines since 2022, through the records and through all models) have passed by ${f.show(v.grace)} without that. Open in between.`,
  'claims.rule.level': (v: { deadline: Measured; fewest: Measured }, f: Formatter) =>
    `Read as twelve months from the article: released by ${f.show(v.deadline)}. On every benchmark that GPT-4 of March 2023 and at least ${f.show(v.fewest)} open models took, one of each family, its score is the level. Held once an open model reached it in time on more than half of them, failed at the deadline otherwise.`,
  'claims.rule.half': (v: { from: Measured; to: Measured }, f: Formatter) =>
    `Chinese releases of known openness up to December 2023, counted with and without fine-tunes. Held where both open shares lie between ${f.show(v.from)} and ${f.show(v.to)}, failed where neither does, open where they disagree.`,
  'claims.rule.records': (v: { days: Measured }, f: Formatter) =>
    `Chinese open releases with a stated size, fine-tunes left out. Held where at least two within ${f.show(v.days)} days of the last quarter of 2023 were each larger than every one before them, failed otherwise.`,
  'claims.rule.release': (v: { days: Measured; size: Measured }, f: Formatter) =>
    `Held where the list of releases has every model named, on the side claimed, at its size (within ${f.show(v.size)}) and in its month (within ${f.show(v.days)} days, since sources date a release by announcement, paper or files). Failed where the list says otherwise of any; open while one is missing; untestable without any.`,
  'claims.rule.download':
    'Held where another source states as much for the same model by the same day. Failed where one states less, exactly. Open where there is only a figure of a wider family that is high enough. Untestable where there is none.',
  'claims.rule.untestable': 'Untestable: no table of the data counts what it speaks of.',

  'claims.why.overtake.held': 'An open model has had the best score at least once since.',
  'claims.why.overtake.failed': 'Both dates have passed, and open models were never level.',
  'claims.why.overtake.open':
    'Open models have not been level on a single day since, but not every extrapolation of that time is due.',
  'claims.why.overtake.untestable': 'There are no scores of both sides.',
  'claims.why.level.held': (v: InTime, f: Formatter) =>
    `Open models reached its score in time on ${f.show(v.inTime)} of ${f.count(v.n, { one: 'benchmark', other: 'benchmarks' })}.`,
  'claims.why.level.failed': (v: InTime, f: Formatter) =>
    `In time, open models reached its score on only ${f.show(v.inTime)} of ${f.count(v.n, { one: 'benchmark', other: 'benchmarks' })}.`,
  'claims.why.level.open': (v: InTime, f: Formatter) =>
    `So far open models have reached its score on ${f.show(v.inTime)} of ${f.count(v.n, { one: 'benchmark', other: 'benchmarks' })}; the twelve months are not over.`,
  'claims.why.level.untestable': 'No benchmark has both GPT-4 and enough open models.',
  'claims.why.companies':
    'A forecast without a date, and the data count models and downloads, not the companies behind them.',
  'claims.why.half.held':
    'About half, on both bases. The lists favour what is published, so the true share may be lower.',
  'claims.why.half.failed': 'Far from half on both bases. The lists favour what is published.',
  'claims.why.half.open': 'About half on one basis only: it depends on whether fine-tunes count.',
  'claims.why.half.untestable': 'No Chinese release of known openness is on record.',
  'claims.why.records.held': 'At least two releases of one month set a record.',
  'claims.why.records.failed': (v: { largest: Name; size: Measured; day: Measured }, f: Formatter) =>
    `The releases of that quarter outdid one another, but not what was there: ${f.show(v.largest)} had ${f.show(v.size)} parameters in ${f.show(v.day)}.`,
  'claims.why.records.untestable': 'No Chinese open release of stated size is on record.',
  'claims.why.release.held': 'The list of releases agrees in every point.',
  'claims.why.release.failed': 'The list of releases says otherwise.',
  'claims.why.release.open': 'Not every model named is on record with its openness.',
  'claims.why.release.untestable': 'None of the models named is on record.',
  'claims.why.download.held': 'Another source states as much for the same models.',
  'claims.why.download.failed': 'Another source states less.',
  'claims.why.download.open':
    'It fits what another source states of the whole family, which could be true without it.',
  'claims.why.download.untestable': 'No other source states a figure for these models at that time.',
  'claims.why.baichuanCompanies':
    'Applications are known to the lab alone; no table of the data counts them.',

  'claims.data.gap': (v: { benchmark: Text; closed: Name; open: Name }, f: Formatter) =>
    `points behind on ${f.show(v.benchmark)}: ${f.show(v.closed)} against ${f.show(v.open)}`,
  'claims.data.forecast.records': 'crossing of the lines through the records, as seen in December 2023',
  'claims.data.forecast.all': 'crossing of the lines through all models, as seen in December 2023',
  'claims.data.forecast.none': 'none',
  'claims.data.inTime': (v: { n: Measured; deadline: Measured }, f: Formatter) =>
    `of ${f.count(v.n, { one: 'benchmark', other: 'benchmarks' })} reached by ${f.show(v.deadline)}`,
  'claims.data.reached': (v: { n: Measured }, f: Formatter) => `of ${f.show(v.n)} reached so far`,
  'claims.data.early': (v: { n: Measured }, f: Formatter) =>
    `of ${f.show(v.n)} reached within twelve months of GPT-4 itself, the stricter reading`,
  'claims.data.share.all': (v: Share, f: Formatter) =>
    `of all releases up to December 2023 (${ofKnown(v, f)})`,
  'claims.data.share.original': (v: Share, f: Formatter) => `without fine-tunes (${ofKnown(v, f)})`,
  'claims.data.share.year': (v: Share, f: Formatter) => `of the releases of 2023 alone (${ofKnown(v, f)})`,
  'claims.data.broken': 'records against everything before, in the densest month of the quarter',
  'claims.data.largest': (v: { model: Name; day: Measured }, f: Formatter) =>
    `parameters of the largest at the end of 2023: ${f.show(v.model)}, ${f.show(v.day)}`,
  'claims.data.alone': (v: { from: Measured; models: Name }, f: Formatter) =>
    `in one month, each larger than the last, counting only releases since ${f.show(v.from)}: ${f.show(v.models)}`,
  'claims.data.release': (v: { model: Name; openness: Text }, f: Formatter) =>
    `${f.show(v.model)}: ${f.show(v.openness).toLowerCase()}`,
  'claims.data.release.sized': (v: { model: Name; size: Measured; openness: Text }, f: Formatter) =>
    `${f.show(v.model)}: ${f.show(v.size)} parameters, ${f.show(v.openness).toLowerCase()}`,
  'claims.data.undatedRelease': 'no date',
  'claims.data.missing': (v: { model: Name }, f: Formatter) => `${f.show(v.model)}`,
  'claims.data.missing.value': 'not on record',
  'claims.data.claimed': (v: { entity: Name }, f: Formatter) => `claimed for ${f.show(v.entity)}, at least`,
  'claims.data.stated': (v: { entity: Name; title: Name }, f: Formatter) =>
    `stated for ${f.show(v.entity)}: ${f.show(v.title)}`,
  'claims.data.undated': (v: { entity: Name; title: Name }, f: Formatter) =>
    `stated for ${f.show(v.entity)} without a date, so not counted: ${f.show(v.title)}`,

  'claims.series.china': 'Other Chinese releases of 2023',
  'claims.series.lab': 'Other models of the same lab',
  'claims.series.named.open': 'Named in the claim, open',
  'claims.series.named.closed': 'Named in the claim, closed',
  'claims.series.chinaOpen': 'Open models of China',
  'claims.series.chinaRecord': 'Largest so far',
  'claims.series.reached': 'Until an open model had its score',
  'claims.series.waiting': 'Not reached yet',
  'claims.series.gap': 'Best closed less best open score',
  'claims.series.share.all': 'All releases',
  'claims.series.share.original': 'Without fine-tunes',
  'claims.axis.levels': 'Release of GPT-4 to release of the first open model at its score',
  'claims.axis.benchmarks': 'Benchmark',
  'claims.axis.gap': (v: { benchmark: Text }, f: Formatter) => `${f.show(v.benchmark)}: points behind`,
  'claims.axis.share': 'Open share of Chinese releases',
  'claims.limit.half': 'Half',
  'claims.event.article': 'Article',
  'claims.event.deadline': 'Twelve months on',
  'claims.event.quarter': 'Quarter of the claim',
  'claims.event.forecast.records': 'Records cross',
  'claims.event.forecast.all': 'All cross',
  'claims.fact.months': (v: { months: Measured }, f: Formatter) => `after ${f.show(v.months)}`,
  'claims.fact.share': (v: { open: Measured; known: Measured }, f: Formatter) =>
    `${f.show(v.open)} of ${f.show(v.known)} with known openness`,
} as const
