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
  verdict: Verdict | null;
  /** What is kept and compared with later runs, on whatever machine. */
  ratio?: Ratio | null;
}

interface Verdict {
  figure: string;
  /** Null where no limit was set: the figure is the ratio in words. */
  wanted: string | null;
  kept: boolean;
}

interface Ratio {
  /** Its name in `recorded.json`. */
  name: string;
  /** How many times better than the rival's our figure is. */
  value: number;
}
