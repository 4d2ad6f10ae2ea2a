/** An upstream that could not be had or is not what it was: its facts stay as published, and the report says why. */
export class UpstreamFailure extends Error {
  readonly upstream: string
  constructor(upstream: string, reason: string, options?: ErrorOptions) {
    super(`${upstream}: ${reason}`, options)
    this.name = 'UpstreamFailure'
    this.upstream = upstream
  }
}
