import { memoryLine } from '../stage-window/memory-line.ts';
import type { StageLine, ToRoom, ToWindow } from '../stage-window/stage-line.ts';
import type { BigScreen } from './big-screen.ts';

/** A screen for tests: it does what it is told, and remembers it. */
export interface ScriptedScreen extends BigScreen {
  /** How many have asked it to stay awake. */
  awake(): number;
  /** Whether it lets windows be opened. */
  allowWindows(allowed: boolean): void;
  stagesOpened(): number;
  /** The windows' end of the line. */
  readonly window: StageLine<ToRoom, ToWindow>;
}

export function scriptedScreen({ canFullscreen = true } = {}): ScriptedScreen {
  const listeners = new Set<() => void>();
  const [room, window] = memoryLine<ToWindow, ToRoom>();
  let isOn = false;
  let awake = 0;
  let allowed = true;
  let stages = 0;
  const turn = (on: boolean) => {
    isOn = on;
    for (const changed of listeners) changed();
  };
  return {
    fullscreen: canFullscreen
      ? {
          subscribe(changed) {
            listeners.add(changed);
            return () => void listeners.delete(changed);
          },
          isOn: () => isOn,
          enter: () => turn(true),
          leave: () => turn(false),
        }
      : null,
    stayAwake() {
      awake += 1;
      return () => void (awake -= 1);
    },
    openStage() {
      if (allowed) stages += 1;
      return allowed;
    },
    stageLine: () => room,
    awake: () => awake,
    allowWindows: (allow) => void (allowed = allow),
    stagesOpened: () => stages,
    window,
  };
}
