import { newGame } from '../game/cartridge.ts';
import type { NewGameState } from '../game/state.ts';
import { cartridgeSuite } from '../../../contract/cartridge-suite.ts';

const file = './golden/new-game.jsonl';
const recorded = import.meta.glob<string>('./golden/new-game.jsonl', {
  eager: true,
  query: '?raw',
  import: 'default',
});

cartridgeSuite({
  cartridge: newGame,
  largest: { textLength: 200 },
  leaks,
  golden: { file, text: recorded[file] },
});

/** Who sees what they must not: what others write, and, until the votes are counted, who wrote it. */
function leaks(state: NewGameState): string[] {
  const { stage } = state;
  if (stage.kind === 'writing') {
    return Object.entries(stage.texts).flatMap(([author, text]) =>
      viewsOf(state, new Set([author])).flatMap(({ who, view }) =>
        view.includes(JSON.stringify(text)) ? [`${who} reads what ${author} wrote`] : [],
      ),
    );
  }
  if (stage.kind !== 'choosing') return [];
  // Were two entries each other's author's, nobody else could see a difference.
  return stage.entries.slice(1).flatMap((entry, index) => {
    const other = stage.entries[index]!;
    const entries = stage.entries.map((one) => {
      if (one === entry) return { ...one, author: other.author };
      return one === other ? { ...one, author: entry.author } : one;
    });
    const inOnIt = new Set([entry.author, other.author]);
    const swapped = viewsOf({ ...state, stage: { ...stage, entries } }, inOnIt);
    return viewsOf(state, inOnIt).flatMap(({ who, view }, at) =>
      view === swapped[at]?.view ? [] : [`${who} sees who wrote ${entry.id}`],
    );
  });
}

/** The stage, a watcher's phone, and all players' but those who know. */
function viewsOf(state: NewGameState, inOnIt: ReadonlySet<string>) {
  const seats = ['watcher', ...state.players].filter((seat) => !inOnIt.has(seat));
  return [
    { who: 'the stage', view: JSON.stringify(newGame.stage(state)) },
    ...seats.map((seat) => ({ who: seat, view: JSON.stringify(newGame.ask(state, seat)) })),
  ];
}
