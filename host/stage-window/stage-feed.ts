import type { Engine } from '../engine.ts';
import { forOthers } from '../lobby/entrance.ts';
import type { Entrance } from '../lobby/entrance.ts';
import type { Beating } from '../show/conductor.ts';
import type { Sight, StageLine, StageMessage, ToRoom, ToWindow } from './stage-line.ts';

/** Tells windows of a room what they need to show its stage, and no more. */
export interface StageFeed {
  /** What the room's page says along its skirting board, and how phones come in. */
  sight(caption: string, entrance: Entrance): void;
  /** The room is left. */
  close(): void;
}

type Told<Kind> = Extract<StageMessage, { kind: Kind }>;

/** Windows that come late are told of the room as it is now. */
export function feedStage(
  engine: Pick<Engine, 'subscribe'>,
  line: StageLine<ToWindow, ToRoom>,
  time: Pick<Beating, 'now'>,
): StageFeed {
  let opened: Told<'opened'> | null = null;
  let stage: { told: Told<'stage'>; at: number } | null = null;
  let sight: Sight | null = null;
  const pictures = new Map<string, Told<'picture'>>();
  const progress = new Map<string, Told<'progress'>>();

  const hear = (message: StageMessage) => {
    if (message.kind === 'opened') opened = message;
    if (message.kind === 'stage') stage = { told: message, at: time.now() };
    if (message.kind === 'picture') pictures.set(message.hash, message);
    if (message.kind === 'progress') progress.set(message.seat, message);
    line.post({ kind: 'told', messages: [message] });
  };
  const everything = (): StageMessage[] => [
    ...pictures.values(),
    ...(opened ? [opened] : []),
    ...progress.values(),
    // Last, for it says what of the progress is still true.
    ...(stage ? [asOfNow(stage.told, time.now() - stage.at)] : []),
  ];
  const stops = [
    engine.subscribe((message) => {
      switch (message.kind) {
        case 'opened':
          // The room's key is nobody's business who only looks on.
          return hear({ ...message, room: '' });
        case 'stage':
        case 'picture':
        case 'writing':
        case 'reaction':
        case 'progress':
          return hear(message);
      }
    }),
    line.subscribe(({ knows }) => {
      line.post({ kind: 'here' });
      if (knows) return;
      if (sight) line.post({ kind: 'sight', sight });
      line.post({ kind: 'told', messages: everything() });
    }),
  ];
  const sayGone = () => line.post({ kind: 'gone' });
  addEventListener('pagehide', sayGone);
  return {
    sight(caption, entrance) {
      const next = { caption, entrance: forOthers(entrance) };
      if (JSON.stringify(next) === JSON.stringify(sight)) return;
      sight = next;
      line.post({ kind: 'sight', sight });
    },
    close() {
      removeEventListener('pagehide', sayGone);
      for (const stop of stops) stop();
      sayGone();
      line.close();
    },
  };
}

/** A stage told so many milliseconds ago, with its clock as it is now. */
function asOfNow({ clock, ...told }: Told<'stage'>, ago: number): Told<'stage'> {
  const passed = clock.running ? ago * clock.rate : 0;
  return { ...told, clock: { ...clock, now: clock.now + passed } };
}
