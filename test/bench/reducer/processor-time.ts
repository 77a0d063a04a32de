/**
 * Milliseconds of processor time that `work` takes, the collector's and the compiler's included;
 * what other programs do at the same time is not in it.
 */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
