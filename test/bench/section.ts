/** What one bench found, as it is printed and kept. */
export interface Section {
  title: string;
  /** What exactly was measured, in sentences. */
  how: string;
  rows: Row[];
}

export interface Row {
  what: string;
  ours: string;
  /** Empty where nobody else does the same job. */
  rival: string;
  /** The figure that is held to a limit, and whether it keeps it; null for what is only told. */
  verdict: { figure: string; wanted: string; kept: boolean } | null;
}
