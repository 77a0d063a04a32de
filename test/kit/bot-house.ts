import type { Answer } from '../../src/ask.ts';
import type { PhoneView, Verdict } from '../../shared/messages.ts';
import { cartridges } from '../../src/registry.ts';
import { guestList } from '../../src/room/guest-list.ts';
import { emptyRoom } from '../../src/room/state.ts';
import type { Room } from '../../src/room/state.ts';
import { Crew } from '../../workers/engine/bots/crew.ts';
import { Engine } from '../../workers/engine/engine.ts';
import { forgetfulArchive } from '../../workers/engine/forgetful-archive.ts';
import { Keeper } from '../../workers/engine/keeper.ts';
import type { FromEngine } from '../../workers/engine/messages.ts';
import { plainParts } from './engine-parts.ts';
import { FakeTime } from './fake-time.ts';

/** An engine with its bots, in time of the test's own; people's phones are names. `left`: goes on. */
export async function botHouse(rate = 1, left: Room | null = null) {
  const time = new FakeTime();
  const posted: FromEngine[] = [];
  const views = new Map<string, PhoneView>();
  let seeds = 6;
  const seed = () => (seeds += 1);
  const [{ id: cartridge, settings }] = cartridges;
  const engine: Engine = new Engine({
    phones: {
      view(identity, view) {
        crew.view(identity, view);
        views.set(identity, view);
      },
      signal: () => undefined,
    },
    post: (message) => posted.push(message),
    changed: () => crew.changed(),
    opening: left ?? emptyRoom({ cartridge, settings: settings.parse({}) }),
    reopened: left !== null,
    keeper: new Keeper({ archive: forgetfulArchive, kept: { room: 1 }, time, changed: () => {} }),
    ...(await plainParts(time)),
    rate,
    seed,
  });
  const crew: Crew = new Crew({ house: engine, time, rate, seed });
  engine.begin();
  const view = (identity: string) => {
    const found = views.get(identity);
    if (found === undefined) throw new Error(`no view for ${identity}`);
    return found;
  };
  return {
    engine,
    crew,
    time,
    posted,
    view,
    room: () => engine.room,
    guests: () => guestList(engine.room),
    async join(identity: string, name: string): Promise<void> {
      engine.link.arrived(identity);
      const face = { kind: 'offered', number: 1 } as const;
      await engine.link.message(identity, { kind: 'profile', name, face });
    },
    answer: async (identity: string, answer: Answer): Promise<Verdict> =>
      engine.link.message(identity, { kind: 'answer', ask: view(identity).ask.id, answer }),
    evidence() {
      engine.evidence();
      const found = posted.findLast((message) => message.kind === 'evidence');
      if (found === undefined) throw new Error('no evidence');
      return found;
    },
  };
}
