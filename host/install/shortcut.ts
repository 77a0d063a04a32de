/** Where the installed icon's menu leads. Fragments, for a page with a question mark is another page. */
export const shortcutFragments = { newRoom: '#new-room', pastGames: '#past-games' } as const;

export type Shortcut = keyof typeof shortcutFragments;

/** The shortcut this page was opened by. It is taken out of the address: a reload is no second start. */
export function takeShortcut(
  { hash, pathname, search }: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'replaceState'>,
): Shortcut | null {
  const names = Object.keys(shortcutFragments) as Shortcut[];
  const taken = names.find((name) => shortcutFragments[name] === hash) ?? null;
  if (taken !== null) history.replaceState(null, '', pathname + search);
  return taken;
}
