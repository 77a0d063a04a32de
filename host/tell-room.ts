import type { Guard } from '../shared/guard.ts';
import { chosenGame, choosesAnother, offeredGames } from './chosen-game.ts';
import type { Engine } from './engine.ts';
import type { Preferences } from './preferences.ts';

/** What is judged before it is shown. */
export function guardOf({ newFacesWait, textsWait }: Preferences): Guard {
  return { newcomers: newFacesWait, texts: textsWait };
}

/** Tells a room that is open what the host has changed, as far as it is the room's business. */
export function tellRoom(engine: Engine, before: Preferences, next: Preferences): void {
  if (next.painting !== before.painting) {
    engine.post({ kind: 'control', control: { kind: 'paint', painting: next.painting } });
  }
  if (next.presets !== before.presets)
    engine.post({ kind: 'control', control: offeredGames(next) });
  if (choosesAnother(before, next)) engine.post({ kind: 'control', control: chosenGame(next) });
  const guard = guardOf(next);
  if (JSON.stringify(guard) !== JSON.stringify(guardOf(before))) {
    engine.post({ kind: 'control', control: { kind: 'guard', guard } });
  }
}
