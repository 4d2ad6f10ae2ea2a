import type { Source } from '../src/domain/dataset/manifest.ts'

/** A source as it is registered; the count of facts is taken when the dataset is published. */
export type RegisteredSource = Omit<Source, 'facts' | 'retrieved'> & { readonly retrieved: string | null }

const ccBy = { licence: 'CC BY 4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' }
const mit = { licence: 'MIT', licenceUrl: 'https://opensource.org/license/mit' }
const notStated = { licence: 'not stated', licenceUrl: null }

const epochModels = {
  title: 'Epoch AI, Data on AI Models',
  publisher: 'Epoch AI',
  path: 'https://epoch.ai/data/ai-models',
  ...ccBy,
  citation: 'Epoch AI, “Data on AI Models”, epoch.ai/data/ai-models. CC BY 4.0. Filtered and merged.',
}
const epochHub = {
  title: 'Epoch AI, AI Benchmarking Hub',
  publisher: 'Epoch AI',
  path: 'https://epoch.ai/benchmarks',
  ...ccBy,
  citation: 'Epoch AI, “AI Benchmarking Hub”, epoch.ai/benchmarks. CC BY 4.0. Filtered and merged.',
}
const registry = {
  'epoch-models-2026-03': { ...epochModels, retrieved: '2026-03-30' },
  'epoch-notable-2026-07': {
    ...epochModels,
    title: `${epochModels.title}: notable models`,
    retrieved: '2026-07-15',
  },
  'epoch-eci-2026-07': {
    ...epochHub,
    title: 'Epoch AI, Epoch Capabilities Index',
    path: 'https://epoch.ai/benchmarks/eci',
    retrieved: null,
  },
  'epoch-hub-2026-04': { ...epochHub, retrieved: null },
  'epoch-open-models-2024': {
    ...epochHub,
    title: 'Epoch AI, How far behind are open models?',
    path: 'https://epoch.ai/blog/open-models-report',
    citation: 'Epoch AI, “How far behind are open models?”, November 2024. CC BY 4.0. Filtered and merged.',
    retrieved: null,
  },
  lmarena: {
    title: 'LMArena text leaderboards',
    publisher: 'LMArena',
    path: 'https://lmarena.ai/leaderboard',
    licence: 'cited as asked by LMArena',
    licenceUrl: null,
    citation:
      'Chiang et al. (2024), “Chatbot Arena: An Open Platform for Evaluating LLMs by Human Preference”, arXiv 2403.04132.',
    retrieved: '2026-08-22',
  },
  'huggingface-hub': {
    title: 'Hugging Face Hub API',
    publisher: 'Hugging Face',
    path: 'https://huggingface.co/docs/hub/api',
    ...notStated,
    citation: 'Hugging Face Hub API, downloads in the last 30 days of a fixed panel of repositories.',
    retrieved: null,
  },
  'llm-stats': {
    title: 'llm-stats.com',
    publisher: 'llm-stats',
    path: 'https://llm-stats.com',
    ...ccBy,
    citation: 'llm-stats.com (JonathanChavezTamales/llm-leaderboard), October 2025. CC BY 4.0.',
    retrieved: null,
  },
  'open-llm-leaderboard-v1': {
    title: 'Open LLM Leaderboard v1',
    publisher: 'Hugging Face',
    path: 'https://huggingface.co/spaces/open-llm-leaderboard-old/open_llm_leaderboard',
    ...notStated,
    citation: 'Hugging Face, Open LLM Leaderboard v1, July 2024.',
    retrieved: '2024-07-13',
  },
  'models-dev': {
    title: 'models.dev',
    publisher: 'models.dev',
    path: 'https://models.dev',
    ...mit,
    citation: 'models.dev, an open database of AI models. MIT.',
    retrieved: null,
  },
  interconnects: {
    title: 'Interconnects, tracked models',
    publisher: 'Interconnects AI',
    path: 'https://github.com/Interconnects-AI/tracked-models',
    licence: 'Apache-2.0',
    licenceUrl: 'https://www.apache.org/licenses/LICENSE-2.0',
    citation: 'Interconnects AI, tracked-models, August 2026. Apache-2.0.',
    retrieved: null,
  },
  'model-pages': {
    title: 'Model cards and launch reports, read one by one',
    publisher: 'various',
    path: null,
    ...notStated,
    citation: 'Model cards and launch reports; each row links to its page where it has one.',
    retrieved: null,
  },
  litellm: {
    title: 'LiteLLM model prices',
    publisher: 'BerriAI',
    path: 'https://github.com/BerriAI/litellm',
    ...mit,
    citation: 'BerriAI, LiteLLM model price lists. MIT.',
    retrieved: null,
  },
  tokencost: {
    title: 'tokencost prices, derived from LiteLLM',
    publisher: 'AgentOps',
    path: 'https://github.com/AgentOps-AI/tokencost',
    ...mit,
    citation: 'AgentOps, tokencost, github.com/AgentOps-AI/tokencost. MIT.',
    retrieved: null,
  },
  'llm-prices': {
    title: 'llm-prices',
    publisher: 'Simon Willison',
    path: 'https://github.com/simonw/llm-prices',
    ...notStated,
    citation: 'Simon Willison, llm-prices, github.com/simonw/llm-prices.',
    retrieved: null,
  },
  llmpricing: {
    title: 'llmpricing',
    publisher: 'S. Anand',
    path: 'https://github.com/sanand0/llmpricing',
    ...notStated,
    citation: 'S. Anand, LLM pricing, github.com/sanand0/llmpricing.',
    retrieved: null,
  },
  'epoch-efficiency': {
    ...epochHub,
    title: 'Epoch AI, LLM benchmark efficiency',
    citation: 'Epoch AI, prices of models above past frontiers. CC BY 4.0. Filtered and merged.',
    retrieved: null,
  },
  'ollama-library': {
    title: 'Ollama library, several public scrapes together',
    publisher: 'Ollama; collected by public repositories',
    path: 'https://ollama.com/library',
    ...notStated,
    citation:
      'Ollama library pull counts, from public scrapes (auditomatic/ollama-models-registry, simonw/ollama-models-atom-feed, enricoros/big-AGI, D3rhami/ollama_gallery).',
    retrieved: null,
  },
  'keji-yunbao-2023-12': {
    title: '科技云报道：开源才是大模型的未来？',
    publisher: '科技云报道',
    path: null,
    licence: 'quoted figures',
    licenceUrl: null,
    citation: '科技云报道，《开源才是大模型的未来？》，2023 年 12 月。',
    retrieved: null,
  },
} as const satisfies Record<string, Omit<RegisteredSource, 'id'>>

/** Public snapshots whose repository states a licence. */
const snapshotLicences = new Map([
  ['AlexsJones/llmfit', mit],
  ['auditomatic/ollama-models-registry', mit],
  ['enricoros/big-AGI', mit],
])

const patterns: readonly (readonly [RegExp, keyof typeof registry])[] = [
  [/Benchmarking Hub/, 'epoch-hub-2026-04'],
  [/Epoch Capabilities Index|epoch_capabilities_index/, 'epoch-eci-2026-07'],
  [/notable_ai_models/, 'epoch-notable-2026-07'],
  [/all_ai_models\.csv|large_scale_ai_models\.csv/, 'epoch-models-2026-03'],
  [/open-model-trends/, 'epoch-open-models-2024'],
  [/Open LLM Leaderboard/, 'open-llm-leaderboard-v1'],
  [/llm-benchmark-efficiency/, 'epoch-efficiency'],
  [/LMArena|LMSYS|lmarena|arena\.ai|lmsys|chatbot-arena|arena-ai/i, 'lmarena'],
  [/tokencost/, 'tokencost'],
  [/litellm/, 'litellm'],
  [/simonw\/llm-prices/, 'llm-prices'],
  [/sanand0\/llmpricing/, 'llmpricing'],
  [/llm-stats|llm-leaderboard:data/, 'llm-stats'],
  [/tracked-models|tracked by ATOM/, 'interconnects'],
  [/models\.dev/, 'models-dev'],
  [/^page/, 'model-pages'],
]

/** Collects the sources a dataset names, by id. */
export class SourceRegistry {
  readonly #found = new Map<string, RegisteredSource>()
  readonly #retrieved: string | null
  constructor(retrieved: string | null = null) {
    this.#retrieved = retrieved
  }

  /** The id of a registered source. */
  use(id: keyof typeof registry): string {
    if (this.#retrieved === null) {
      this.#found.set(id, { id, ...registry[id] })
      return id
    }
    // A source that is taken anew keeps its name and gets its month: facts of an earlier month stay with theirs.
    const renewed = `${id.replace(/-\d{4}-\d{2}$/, '')}-${this.#retrieved.slice(0, 7)}`
    this.#found.set(renewed, { ...registry[id], id: renewed, retrieved: this.#retrieved })
    return renewed
  }

  /** Takes over a source of the published dataset. */
  keep(source: RegisteredSource): void {
    this.#found.set(source.id, source)
  }

  /** The id behind a source as a table words it; null where no pattern knows it. */
  ofText(words: string): string | null {
    const known = patterns.find(([pattern]) => pattern.test(words))
    return known ? this.use(known[1]) : null
  }

  /** A public repository that a row names by its address. */
  ofRepository(address: string): string | null {
    const match = /^https:\/\/(github\.com|huggingface\.co\/datasets)\/([\w.-]+)\/([\w.-]+)$/.exec(address)
    if (!match) return null
    const [, , owner = '', name = ''] = match
    const id = `repo-${owner}-${name}`.toLowerCase()
    this.#found.set(id, {
      id,
      title: `${owner}/${name}, public snapshot`,
      publisher: owner,
      path: address,
      ...(snapshotLicences.get(`${owner}/${name}`) ?? notStated),
      citation: `${owner}/${name}, public snapshot, ${address}.`,
      retrieved: null,
    })
    return id
  }

  /** A publication that states a figure: registered under its own title. */
  ofPublication(title: string, link: string | null): string {
    const id = `pub-${slug(title)}`
    const before = this.#found.get(id)
    // The same publication may stand with an address in one row and without in another.
    if (before !== undefined && before.title !== title)
      throw new Error(`"${title}" and "${before.title}" share ${id}`)
    if (before !== undefined && (before.path ?? link) !== link) return id
    this.#found.set(id, {
      id,
      title,
      publisher: title,
      path: link,
      licence: 'quoted figure',
      licenceUrl: null,
      citation: link === null ? title : `${title}, ${link}`,
      retrieved: null,
    })
    return id
  }

  all(): readonly RegisteredSource[] {
    return [...this.#found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
