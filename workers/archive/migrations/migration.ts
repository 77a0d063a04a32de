/** A step from one version of the database to the next. It is kept forever, as it was shipped. */
export interface Migration {
  /** The version it leads to. */
  version: number;
  /** Statements, run in one transaction. */
  sql: string;
}
