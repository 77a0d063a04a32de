/** Accents and the joiners that choose an emoji's look: they never make two texts differ. */
const marks = /[\u{300}-\u{36f}]|\u{200d}|[\u{20d0}-\u{20ff}]|[\u{fe00}-\u{fe0f}]/gu;
/** A mark that is not an accent is part of its letter (Devanagari, kana), so it stays. */
// A single space is what it would become, so it is passed over.
const between = / *[^\p{L}\p{N}\p{M} ][^\p{L}\p{N}\p{M}]*| {2,}/gu;
/** Has nothing of either, as most of what people type. */
const plain = /^[a-z0-9 ]*$/i;
const leadingArticle = /^(?:a|an|the) (?=.)/;

/**
 * What is left of a text when case, spacing, punctuation, accents and a leading article do not
 * count. A text of which nothing is left (emoji alone) stays as it is.
 */
export function normalise(text: string): string {
  const bare = undressed(text).trim().replace(leadingArticle, '');
  return bare === '' ? text.trim() : bare;
}

function undressed(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ');
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replace(between, ' ');
}
