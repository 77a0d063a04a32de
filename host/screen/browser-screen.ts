import { broadcastLine } from '../stage-window/broadcast-line.ts';
import type { BigScreen } from './big-screen.ts';
import { browserFullscreen } from './browser-fullscreen.ts';
import { stayAwake } from './stay-awake.ts';

const stageWindow = 'popup,width=1280,height=720';

/** `page`: the address the stage's own page stands beside. */
export function browserScreen(page: string): BigScreen {
  return {
    fullscreen: browserFullscreen(document),
    stayAwake: () => stayAwake(document, navigator.wakeLock),
    openStage: () =>
      window.open(new URL('stage.html', page), 'hogwash stage', stageWindow) !== null,
    stageLine: () => broadcastLine('room'),
  };
}
