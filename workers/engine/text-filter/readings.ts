/** Letters that Unicode does not take apart. */
const singleLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Without accents, invisible signs and fancy alphabets. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[øæœßðþłđı]/giu, (letter) => singleLetters[letter.toLowerCase()] ?? letter);
}

/** Letters set apart one by one, with anything but a comma between: f u n, f.u.n, f-u-n. */
const spelledOut =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}@$!][\s.\-_*'|/~·•]+){2,}[\p{L}\p{N}@$](?![\p{L}\p{N}])/gu;
/** Signs put between the letters of a word. The hyphen is none of them: it makes real words. */
const betweenLetters = /(?<=\p{L})[._*~|/\\+·•]+(?=\p{L})/gu;
/** A word with signs in the place of letters. */
const masked = /(?<=\p{L})[*#%&]+(?=\p{L})/gu;
const vowels = ['a', 'e', 'i', 'o', 'u'] as const;

/** Three letters at least: "a 5 s start" spells nothing. */
function joined(spelled: string): string {
  const word = spelled.replaceAll(/[\s.\-_*'|/~·•]+/g, '');
  return word.replaceAll(/\P{L}/gu, '').length < 3 ? spelled : word;
}

/** Every way a text may be meant to be read. */
export function readings(text: string): string[] {
  const plain = plainLetters(text);
  const found = [
    plain,
    plain.replaceAll(/[-._/]+/g, ' '),
    plain.replaceAll(spelledOut, joined),
    plain.replaceAll(betweenLetters, ''),
  ];
  if (/\p{L}[*#%&]/u.test(plain)) {
    for (const vowel of vowels) found.push(plain.replaceAll(masked, vowel));
  }
  return [...new Set(found.map(withoutPlainSigns))];
}

/**
 * Numbers, and signs at a word's end, are what they are: the library would read letters in them.
 * "!" and "(" stay inside a word only.
 */
function withoutPlainSigns(text: string): string {
  return text
    .replaceAll(/(?<![\p{L}\p{N}@$!])[$]?\d[\d.,:]*(?![\p{L}\p{N}@$!])/gu, ' ')
    .replaceAll(/[!|(/]+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[!|(/]+/gu, ' ');
}
