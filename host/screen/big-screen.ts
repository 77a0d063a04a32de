import { createContext, use } from 'react';
import type { StageLine, ToRoom, ToWindow } from '../stage-window/stage-line.ts';

export interface Fullscreen {
  /** Returns the way to stop listening. */
  subscribe(changed: () => void): () => void;
  isOn(): boolean;
  /** From the press of a button or key; a browser that will not says nothing. */
  enter(): void;
  leave(): void;
}

/** The screen the room is shown on. */
export interface BigScreen {
  /** Null where the browser cannot. */
  readonly fullscreen: Fullscreen | null;
  /** The screen does not go dark by itself until the returned function is called. */
  stayAwake(): () => void;
  /** Opens the stage in a window of its own; false when the browser would not. */
  openStage(): boolean;
  /** To those windows. */
  stageLine(): StageLine<ToWindow, ToRoom>;
}

export const BigScreenContext = createContext<BigScreen | null>(null);

export function useBigScreen(): BigScreen {
  const screen = use(BigScreenContext);
  if (screen === null) throw new Error('There is no screen');
  return screen;
}
