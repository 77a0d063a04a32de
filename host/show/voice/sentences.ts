/** A line's sentences, each with its end: remote voices stop after about 15 seconds. */
export function sentencesOf(line: string): string[] {
  const sentences = line.match(/[^.!?]+[.!?]*/g) ?? [];
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
