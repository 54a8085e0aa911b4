/** One frozen step of the schema. Never edited after a release: a mistake is mended by the next one. */
export interface Migration {
  /** `user_version` that the file has after it. */
  readonly version: number;
  readonly name: string;
  /** Statements run in one transaction together with the new `user_version`. Plain SQL: it must not call live code. */
  readonly sql: string;
}
