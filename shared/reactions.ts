/**
 * The reactions that Hogwash has drawn itself, by their emoji: not every machine has letters for those,
 * and a big screen often has none. Files of `reactions/` beside the host's page.
 */
const drawn: Readonly<Record<string, string>> = {
  '😂': 'laughing.svg',
  '👏': 'clapping.svg',
  '😱': 'appalled.svg',
  '🤨': 'doubting.svg',
  '❤️': 'loving.svg',
  '🐷': 'pig.svg',
};

/** Where the drawing of an emoji is, `root` being the host's page; null when there is none. */
export function reactionDrawing(emoji: string, root: string): string | null {
  const file = drawn[emoji];
  return file === undefined ? null : `${root}reactions/${file}`;
}
