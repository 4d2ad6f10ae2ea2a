/** One view of a presentation. */
export type TalkView = { readonly chart: string; readonly query: string }

/** More would not be held in memory, nor by an audience. */
const mostViews = 30

/** Reads `view=crossover%3Fbenchmark%3Dgpqa&view=lag`: the views of a presentation in their order. */
export function readTalk(query: string): readonly TalkView[] {
  return new URLSearchParams(query)
    .getAll('view')
    .slice(0, mostViews)
    .flatMap((raw) => {
      const [chart = '', ...rest] = raw.split('?')
      return chart === '' ? [] : [{ chart, query: rest.join('?') }]
    })
}

/** Writes what `readTalk` reads. */
export function talkQuery(views: readonly TalkView[]): string {
  return new URLSearchParams(
    views.slice(0, mostViews).map(({ chart, query }) => ['view', query === '' ? chart : `${chart}?${query}`]),
  ).toString()
}
