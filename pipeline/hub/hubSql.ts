/**
 * The whole work on Hub snapshots as SQL, in the form that DuckDB, Spark and Trino share but for `read_parquet`: see
 * `docs/hub-snapshots.md`. A snapshot holds one row a repository, with the columns that the Hub's own API names.
 */

/** All rows of all snapshots, with the day that the path of their file states. */
export const snapshotsSql = (from: string): string => `
  SELECT
    CAST(regexp_extract(filename, '(\\d{4}-\\d{2}-\\d{2})', 1) AS DATE) AS date,
    id,
    author,
    pipeline_tag,
    downloads
  FROM read_parquet(${quoted(from)}, filename = true, union_by_name = true)
`

/** A repository that stands twice in a snapshot counts once, with its larger figure. */
export const familiesSql = `
  WITH counted AS (
    SELECT snapshots.date, snapshots.id, max(snapshots.downloads) AS downloads
    FROM snapshots JOIN panel ON panel.repository = snapshots.id
    WHERE snapshots.downloads >= 0
    GROUP BY snapshots.date, snapshots.id
  )
  SELECT
    CAST(counted.date AS VARCHAR) AS snapshot_date,
    panel.family AS family,
    panel.developer AS developer,
    panel.country AS country,
    CAST(sum(counted.downloads) AS BIGINT) AS downloads_30d,
    count(*) AS n_models
  FROM counted JOIN panel ON panel.repository = counted.id
  GROUP BY 1, 2, 3, 4
  ORDER BY 1, 2, 3, 4
`

/** Text models of the whole Hub: how many, how much, and how concentrated among those who publish them. */
export const totalsSql = `
  WITH authors AS (
    SELECT date, author, count(*) AS models, sum(downloads) AS downloads
    FROM snapshots
    WHERE pipeline_tag = 'text-generation' AND downloads >= 0
    GROUP BY date, author
  ), totals AS (
    SELECT date, sum(models) AS models, count(*) AS authors, sum(downloads) AS downloads
    FROM authors GROUP BY date
  )
  SELECT
    CAST(authors.date AS VARCHAR) AS snapshot_date,
    CAST(max(totals.models) AS BIGINT) AS models,
    CAST(max(totals.authors) AS BIGINT) AS authors,
    CAST(max(totals.downloads) AS BIGINT) AS downloads_30d,
    sum(power(authors.downloads / nullif(totals.downloads, 0), 2)) AS concentration
  FROM authors JOIN totals ON totals.date = authors.date
  GROUP BY authors.date
  ORDER BY authors.date
`

/** What the snapshots hold and what was left out, by reason. */
export const readingSql = `
  SELECT
    CAST(date AS VARCHAR) AS snapshot_date,
    count(*) AS read,
    count(*) FILTER (WHERE downloads IS NULL) AS without_count,
    count(*) FILTER (WHERE downloads < 0) AS negative
  FROM snapshots
  GROUP BY date
  ORDER BY date
`

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
