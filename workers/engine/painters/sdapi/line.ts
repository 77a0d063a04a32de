const lines = new Map<string, symbol[]>();

/**
 * Orders at one address, in the order they left: the program paints one picture at a time, in that
 * order (?), and what it tells of progress, and stops when interrupted, is that one.
 */
export function standInLine(baseUrl: string): { ahead(): number; leave(): void } {
  const line = lines.get(baseUrl) ?? [];
  lines.set(baseUrl, line);
  const self = Symbol(baseUrl);
  line.push(self);
  return {
    ahead: () => line.indexOf(self),
    leave: () => {
      line.splice(line.indexOf(self), 1);
      if (line.length === 0) lines.delete(baseUrl);
    },
  };
}
