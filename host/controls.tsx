import { useState } from 'react';
import type { Control } from '../workers/engine/messages.ts';
import { words } from './words.ts';

interface ControlsProps {
  paused: boolean;
  onControl: (control: Control) => void;
}

/** The host's buttons while a game runs. Ending it is asked about once. */
export function Controls({ paused, onControl }: ControlsProps) {
  const [sure, setSure] = useState(false);
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
          ref={(button) => button?.focus()}
          onClick={() => setSure(false)}
        >
          {words.controls.endNo}
        </button>
      </fieldset>
    );
  }
  return (
    <fieldset className="controls" aria-label={words.controls.group}>
      {!paused && (
        <button type="button" className="quiet sign" onClick={() => onControl({ kind: 'pause' })}>
          {words.controls.pause}
        </button>
      )}
      <button type="button" className="quiet sign" onClick={() => setSure(true)}>
        {words.controls.end}
      </button>
    </fieldset>
  );
}
