/** What a prompt is cut into: words in lower case, and emoji as they are. */
export type Token = { kind: 'word'; text: string } | { kind: 'emoji'; text: string };

const emoji =
  /(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*)/u;
const piece = new RegExp(`${emoji.source}|[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*`, 'gu');

export function tokensOf(prompt: string): Token[] {
  const tokens: Token[] = [];
  for (const [text] of prompt.normalize('NFC').matchAll(piece)) {
    if (emoji.test(text) && !/^[\p{L}\p{N}]/u.test(text)) tokens.push({ kind: 'emoji', text });
    else tokens.push({ kind: 'word', text: text.toLowerCase().replace(/['’]s?$|['’]/gu, '') });
  }
  return tokens;
}

/** The word itself and what it may be a form of, likeliest first: "ponies" → "ponies", "pony". */
export function formsOf(word: string): string[] {
  const forms = [word];
  const add = (form: string): void => {
    if (form.length > 1 && !forms.includes(form)) forms.push(form);
  };
  if (Object.hasOwn(irregulars, word)) add(irregulars[word] ?? word);
  if (word.endsWith('ies') && word.length > 4) add(`${word.slice(0, -3)}y`);
  if (word.endsWith('ves')) {
    add(`${word.slice(0, -3)}f`);
    add(`${word.slice(0, -3)}fe`);
  }
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) add(word.slice(0, -2));
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) add(word.slice(0, -1));
  for (const ending of ['ing', 'ed', 'er', 'est', 'y', 'ly']) {
    if (!word.endsWith(ending) || word.length - ending.length < (ending === 'ly' ? 4 : 3)) continue;
    const stem = word.slice(0, -ending.length);
    if (/(.)\1$/.test(stem)) add(stem.slice(0, -1));
    add(stem);
    if (ending !== 'ly') add(`${stem}e`);
    if (stem.endsWith('i')) add(`${stem.slice(0, -1)}y`);
  }
  return forms;
}

/** Whether the word looks like more than one of something. */
export function isPlural(word: string): boolean {
  return Object.hasOwn(manyOf, word) || (/[^sui]s$/.test(word) && word.length > 3);
}

const manyOf: Record<string, string> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  mice: 'mouse',
  geese: 'goose',
  feet: 'foot',
  teeth: 'tooth',
  wolves: 'wolf',
  knives: 'knife',
  wives: 'wife',
  thieves: 'thief',
  oxen: 'ox',
  cacti: 'cactus',
  octopi: 'octopus',
};

const irregulars: Record<string, string> = {
  ...manyOf,
  ate: 'eat',
  eaten: 'eat',
  rode: 'ride',
  ridden: 'ride',
  flew: 'fly',
  flown: 'fly',
  fell: 'fall',
  fallen: 'fall',
  sat: 'sit',
  stood: 'stand',
  stole: 'steal',
  stolen: 'steal',
  drank: 'drink',
  drunk: 'drink',
  sang: 'sing',
  swam: 'swim',
  ran: 'run',
  fought: 'fight',
  wore: 'wear',
  worn: 'wear',
  held: 'hold',
  wrote: 'write',
  slept: 'sleep',
  dead: 'death',
  died: 'death',
  dies: 'death',
  die: 'death',
  dying: 'death',
  lying: 'lie',
};
