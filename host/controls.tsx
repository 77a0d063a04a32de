import { useState } from 'react';
import type { GameScene } from '../src/room/stage-view.ts';
import type { Control } from '../workers/engine/messages.ts';
import { WayBackButton } from './keys/way-back-button.tsx';
import { useKeys } from './use-keys.ts';
import { words } from './words.ts';

interface ControlsProps {
  scene: GameScene;
  onControl: (control: Control) => void;
  onAnother: () => void;
}

/** The host's buttons while a game is on the stage. What ends it is asked about once. */
export function Controls({ scene, onControl, onAnother }: ControlsProps) {
  const { paused, over } = scene;
  const [sure, setSure] = useState<'end' | 'lobby' | null>(null);
  const turn = (event: KeyboardEvent) => {
    // What a paid painter may have painted is decided on the sheet.
    if (over || event.repeat || (paused?.lost ?? 0) > 0) return;
    onControl(paused ? { kind: 'resume', renew: false } : { kind: 'pause' });
  };
  useKeys({
    p: turn,
    P: turn,
    ' ': (event) => (isPressable(event.target) ? false : turn(event)),
  });
  const { group, pause, end, lobby, another } = words.controls;
  if (sure !== null && !over) {
    return (
      <Sure
        onYes={() => {
          setSure(null);
          onControl({ kind: sure });
        }}
        onNo={() => setSure(null)}
      />
    );
  }
  return (
    <fieldset className="controls" data-upright="true" aria-label={group}>
      {!over && !paused && (
        <button
          type="button"
          className="quiet sign"
          data-begin=""
          aria-keyshortcuts="P Space"
          onClick={() => onControl({ kind: 'pause' })}
        >
          {pause}
        </button>
      )}
      {!over && (
        <>
          <button type="button" className="quiet sign" onClick={() => setSure('end')}>
            {end}
          </button>
          <button type="button" className="quiet sign" onClick={onAnother}>
            {another}
          </button>
        </>
      )}
      <button
        type="button"
        className="quiet sign"
        onClick={() => (over ? onControl({ kind: 'lobby' }) : setSure('lobby'))}
      >
        {lobby}
      </button>
    </fieldset>
  );
}

function Sure({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { endSure, endYes, endNo } = words.controls;
  return (
    <fieldset className="controls" aria-label={endSure}>
      <span className="controls-sure">{endSure}</span>
      <button type="button" className="quiet sign" onClick={onYes}>
        {endYes}
      </button>
      <WayBackButton className="quiet sign" label={endNo} onPress={onNo} />
    </fieldset>
  );
}

/** What the space bar presses by itself. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('button, a, input, summary, select');
}
