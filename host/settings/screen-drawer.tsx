import { useState } from 'react';
import { useBigScreen } from '../screen/big-screen.ts';
import { words as host } from '../words.ts';
import type { DrawerProps } from './drawer.ts';
import { NumberBox } from './number-box.tsx';
import { OverlayAddress } from './overlay-address.tsx';
import type { OverlayPlace } from './overlay-address.tsx';
import { words } from './words.ts';
import './screen-drawer.css';

const delay = {
  name: 'streamDelaySeconds',
  label: words.screen.delay,
  least: 0,
  most: 30,
  step: 1,
};

interface ScreenDrawerProps extends DrawerProps {
  overlay: OverlayPlace | null;
}

/** The screen the room is shown on, and those who see it over a stream. */
export function ScreenDrawer({ preferences, onChange, overlay }: ScreenDrawerProps) {
  const { fullscreen, codeHidden, streamDelaySeconds } = preferences;
  return (
    <>
      <label className="office-line">
        <input
          type="checkbox"
          checked={fullscreen}
          onChange={(event) => onChange({ fullscreen: event.target.checked })}
        />
        <span>
          {words.screen.fullscreen}
          <small>{words.screen.fullscreenHint}</small>
        </span>
      </label>
      <fieldset className="office-sheet">
        <legend className="sign">{words.screen.streams}</legend>
        <label className="office-line">
          <input
            type="checkbox"
            checked={codeHidden}
            onChange={(event) => onChange({ codeHidden: event.target.checked })}
          />
          <span>
            {words.screen.codeHidden}
            <small>{words.screen.codeHint}</small>
          </span>
        </label>
        <div className="screen-delay">
          <NumberBox
            field={delay}
            value={streamDelaySeconds}
            onChange={(seconds) => onChange({ streamDelaySeconds: seconds })}
          />
          <small>{words.screen.delayHint}</small>
        </div>
        <StageWindow />
        <OverlayAddress overlay={overlay} />
      </fieldset>
      <section className="office-sheet" aria-labelledby="screen-voice">
        <h2 className="screen-voice sign" id="screen-voice">
          {words.screen.voice}
        </h2>
        <ul className="screen-facts">
          {words.screen.voiceFacts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function StageWindow() {
  const { openStage } = useBigScreen();
  const [blocked, setBlocked] = useState(false);
  return (
    <div className="screen-window">
      <button type="button" className="office-button sign" onClick={() => setBlocked(!openStage())}>
        {host.stageWindow.open}
      </button>
      <small>{words.screen.window}</small>
      {blocked && (
        <p className="office-problem" role="alert">
          {host.stageWindow.blocked}
        </p>
      )}
    </div>
  );
}
