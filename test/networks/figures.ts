/** Says a figure of this run. */
export function tell(figure: string): void {
  console.log(`    ${figure}`);
}

/** "1.2 s" since `began`, which `performance.now()` gave. */
export function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
