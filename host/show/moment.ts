/** Something worth a word of the pig's. */
export interface Moment {
  /** Which lines are meant: a line is not said again before all of its kind have been. */
  kind: string;
  lines: readonly string[];
  /** What stands for `{name}` and the like in a line. */
  values: Readonly<Record<string, string | number>>;
}
