import type { PlainStage } from '../../../src/plain-stage.ts';
import type { Dressing, HostGame } from '../host-game.ts';
import { PlainWall } from './plain-wall.tsx';

type Own = Pick<HostGame<PlainStage>, 'title' | 'settings' | 'settingWords' | 'presets'>;

/** The host's part of a game that shows plain stages: a headline, lines beneath, and no words said. */
export function plainGame(own: Own): HostGame<PlainStage> {
  return {
    ...own,
    raisedForPainter: [],
    lingerSetting: '',
    Stage: PlainWall,
    dressing,
    painted: () => [],
    moments: () => [],
    sounds: () => [],
    cues: () => null,
  };
}

function dressing({ kind, title, timer }: PlainStage): Dressing {
  return {
    light: 'wide',
    mood: 'grand',
    timer,
    callsTime: timer !== null,
    scene: `${kind} ${title}`,
  };
}
