/** One step from the schema of one version to the next. Released ones are never changed. */
export interface Migration {
  /** The `user_version` that it leads to. */
  readonly version: number
  readonly name: string
  readonly sql: string
}
