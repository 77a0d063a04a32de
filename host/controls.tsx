import { useState } from 'react';
import type { GameScene } from '../src/room/stage-view.ts';
import type { Control } from '../workers/engine/messages.ts';
import { leadsBack } from './keys/way-back.ts';
import { useKeys } from './use-keys.ts';
import { words } from './words.ts';

interface ControlsProps {
  paused: GameScene['paused'];
  onControl: (control: Control) => void;
}

/** The host's buttons while a game runs. Ending it is asked about once. */
export function Controls({ paused, onControl }: ControlsProps) {
  const [sure, setSure] = useState(false);
  const turn = (event: KeyboardEvent) => {
    // What a paid painter may have painted is decided on the sheet.
    if (event.repeat || (paused?.lost ?? 0) > 0) return;
    onControl(paused ? { kind: 'resume', renew: false } : { kind: 'pause' });
  };
  useKeys({
    p: turn,
    P: turn,
    ' ': (event) => (isPressable(event.target) ? false : turn(event)),
  });
  if (sure) {
    return (
      <fieldset className="controls" aria-label={words.controls.endSure}>
        <span className="controls-sure">{words.controls.endSure}</span>
        <button
          type="button"
          className="quiet sign"
          onClick={() => {
            setSure(false);
            onControl({ kind: 'end' });
          }}
        >
          {words.controls.endYes}
        </button>
        <button
          type="button"
          className="quiet sign"
          {...leadsBack}
          ref={(button) => button?.focus()}
          onClick={() => setSure(false)}
        >
          {words.controls.endNo}
        </button>
      </fieldset>
    );
  }
  return (
    <fieldset className="controls" data-upright="true" aria-label={words.controls.group}>
      {!paused && (
        <button
          type="button"
          className="quiet sign"
          data-begin=""
          aria-keyshortcuts="P Space"
          onClick={() => onControl({ kind: 'pause' })}
        >
          {words.controls.pause}
        </button>
      )}
      <button type="button" className="quiet sign" onClick={() => setSure(true)}>
        {words.controls.end}
      </button>
    </fieldset>
  );
}

/** What the space bar presses by itself. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('button, a, input, summary');
}
