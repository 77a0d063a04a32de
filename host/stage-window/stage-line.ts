import type { FromEngine } from '../../workers/engine/messages.ts';
import type { Entrance } from '../lobby/entrance.ts';

/** What the stage is drawn from, in the engine's own words. */
export type StageMessage = Extract<
  FromEngine,
  { kind: 'opened' | 'stage' | 'picture' | 'writing' | 'reaction' | 'progress' }
>;

/** What else hangs on the wall. */
export interface Sight {
  caption: string;
  entrance: Entrance;
}

/** The room's page → its windows. */
export type ToWindow =
  | { kind: 'told'; messages: readonly StageMessage[] }
  | { kind: 'sight'; sight: Sight }
  /** In answer to a knock of a window that knows the room. */
  | { kind: 'here' }
  | { kind: 'gone' };

/** A window → the room's page, again and again; who does not know the room is told all of it. */
export interface ToRoom {
  kind: 'knock';
  knows: boolean;
}

/** One end of the line between the room's page and the windows that show its stage. */
export interface StageLine<Said, Heard> {
  post(message: Said): void;
  /** Returns the way to stop listening. */
  subscribe(listener: (message: Heard) => void): () => void;
  close(): void;
}
