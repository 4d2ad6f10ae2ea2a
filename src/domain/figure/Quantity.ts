/** What a number counts. An axis has one quantity; two quantities never share an axis. */
export type Quantity =
  | 'day' // calendar day, days since 1970-01-01
  | 'month' // a calendar month, given as any day in it
  | 'percent-score' // 0 to 100
  | 'eci' // Epoch Capabilities Index
  | 'elo'
  | 'parameters' // a count, not billions
  | 'pulls' // Ollama pulls, cumulative
  | 'pulls-per-month'
  | 'downloads-30d' // Hugging Face, the 30 days before a date
  | 'downloads' // published cumulative figures
  | 'share' // 0 to 1
  | 'count'
  | 'months' // a duration
  | 'points' // a difference of two percent scores
  | 'eci-points' // a difference of two ECI scores
  | 'ratio'
  | 'usd-per-mtok'
  | 'lane' // no number: a named row
