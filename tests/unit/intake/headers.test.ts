import { expect, it } from 'vitest'
import type { Field } from '../../../src/domain/intake/fields.ts'
import { guessMapping } from '../../../src/domain/intake/guessMapping.ts'

/** Headers as people write them, after a column that says what the file is about. */
const written: readonly (readonly [Field, string, string])[] = [
  [
    'name',
    'Params',
    'Name|Model|Model name|Models|Family|Entity|System|模型|模型名称|名称|模型名|模型系列|系列',
  ],
  [
    'organisation',
    'Params',
    'Organisation|Organization|Organisations|Organizations|Org|Lab|Company|Developer|Vendor|Maker|Publisher|机构|公司|开发者|厂商|开发商|组织|研发机构',
  ],
  ['country', 'Params', 'Country|Countries|Nation|Country of origin|国家|国别|地区'],
  [
    'released',
    'Params',
    'Released|Release|Release date|Released date|Launched|Launch|Published|Publication date|Date|发布|发布日期|发布时间|日期（发布）',
  ],
  [
    'openness',
    'Params',
    'Openness|Open?|Is open|Access|Open/Closed|Open weights|Open-source|Model accessibility|Accessibility|开源|是否开源|开放程度|开源情况|开源/闭源',
  ],
  [
    'parameters',
    'Name',
    'Parameters|Params|Param|Size|Model size|Parameter count|Num parameters|N params|参数|参数量|规模|参数规模',
  ],
  [
    'active_parameters',
    'Params',
    'Active parameters|Active params|Activated|Activated parameters|激活参数|激活参数量',
  ],
  ['licence', 'Params', 'Licence|License|Licensing|许可|许可证|协议|开源协议'],
  ['base_model', 'Params', 'Base model|Base|Finetuned from|基座|基座模型'],
  ['link', 'Params', 'Link|URL|Source|Source URL|Website|Reference|Href|链接|网址|来源'],
  ['benchmark', 'Score', 'Benchmark|Test|Eval|Evaluation|Task|Dataset|基准|测试|评测|评测集'],
  ['score', 'Benchmark', 'Score|Result|Accuracy|Acc|Value|Points|得分|分数|成绩|准确率'],
  ['date', 'Pulls', 'Date|Month|Day|Observed|Snapshot|As of|When|Time|日期|月份|时间|统计日期'],
  [
    'downloads_30d',
    'Name',
    'Downloads 30d|Downloads|Downloads (30 days)|Downloads 30 days|Monthly downloads|Downloads last month|HF downloads|下载|下载量|月下载量|近30天下载|近30天下载量',
  ],
  ['pulls', 'Name', 'Pulls|Ollama pulls|Pull count|Cumulative pulls|拉取|拉取次数|拉取量'],
  [
    'downloads_total',
    'Name',
    'Downloads total|Total downloads|All-time downloads|Downloads all time|Cumulative downloads|累计下载|累计下载量|总下载量',
  ],
]

it.each(
  written.flatMap(([field, beside, headers]) =>
    headers.split('|').map((header) => ({ field, beside, header })),
  ),
)('a column called $header holds the $field', ({ field, beside, header }) => {
  const cell = field === 'link' ? 'https://example.org' : '7'
  const sheet = { headers: [beside, header], rows: [{ line: 2, cells: ['7', cell] }] }
  expect(guessMapping(sheet, []).columns[1]).toBe(field)
})
