import type { Beating } from '../show/conductor.ts';
import type { Sight, StageLine, StageMessage, ToRoom, ToWindow } from './stage-line.ts';

/** A room as a window sees it that has neither engine nor archive. */
export interface WatchedRoom {
  subscribe(listener: (message: StageMessage) => void): () => void;
  /** Null until it is known, and when the room's page is gone. */
  sight(): Sight | null;
  /** `looking`: it may still answer · `gone`: it is closed, or was never open. */
  link(): 'looking' | 'here' | 'gone';
  /** When what the two above say has changed. */
  onChange(changed: () => void): () => void;
  /** Knocks until the returned function is called. */
  begin(): () => void;
}

/** Between two knocks, and without an answer until the room counts as gone (milliseconds). */
const knockEvery = 2000;
const goneAfter = 5000;

/**
 * The window knocks and the room answers, never the other way: timers of a page that is hidden behind
 * this one are slow, but it hears at once.
 */
export function watchRoom(line: StageLine<ToRoom, ToWindow>, time: Beating): WatchedRoom {
  const listeners = new Set<(message: StageMessage) => void>();
  const watchers = new Set<() => void>();
  let sight: Sight | null = null;
  let link: ReturnType<WatchedRoom['link']> = 'looking';
  let heardAt = time.now();
  /** Of pictures: another window that comes late has them told to this one again. */
  const known = new Set<string>();

  const pass = (told: StageMessage) => {
    if (told.kind === 'picture') {
      if (known.has(told.hash)) return;
      known.add(told.hash);
    }
    for (const listener of listeners) listener(told);
  };
  const change = (next: typeof link) => {
    if (next === 'gone') sight = null;
    link = next;
    for (const changed of watchers) changed();
  };
  const hear = (message: ToWindow) => {
    heardAt = time.now();
    switch (message.kind) {
      case 'told':
        if (link !== 'here') change('here');
        return message.messages.forEach(pass);
      case 'sight':
        ({ sight } = message);
        return change(link);
      case 'here':
        return;
      case 'gone':
        return change('gone');
    }
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    sight: () => sight,
    link: () => link,
    onChange(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    begin() {
      const stopListening = line.subscribe(hear);
      let callOff = () => {};
      const knock = () => {
        if (link !== 'gone' && time.now() - heardAt > goneAfter) change('gone');
        line.post({ kind: 'knock', knows: link === 'here' });
        callOff = time.after(knockEvery, knock);
      };
      heardAt = time.now();
      knock();
      return () => {
        callOff();
        stopListening();
      };
    },
  };
}
