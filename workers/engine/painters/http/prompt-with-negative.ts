/** For services without a field for what must not be seen: their models understand a sentence. */
export function promptWithNegative(prompt: string, negative: string): string {
  return negative === '' ? prompt : `${prompt}\n\nNot in the picture: ${negative}`;
}
