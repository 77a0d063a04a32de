import { useEffect, useRef, useState } from 'react';
import type { PaintingSettings } from '../../../shared/painting-settings.ts';
import type { PainterAbout } from '../../../workers/engine/messages.ts';
import type { PainterOffice } from '../../painter-office.ts';
import { words } from '../words.ts';
import { TrialResult } from './trial-result.tsx';
import { useTrial } from './use-trial.ts';
import './painter-trial.css';

interface PainterTrialProps {
  office: Pick<PainterOffice, 'test'>;
  about: PainterAbout;
  painting: PaintingSettings;
  hasKey: boolean;
}

/** "Test this painter": one small picture, and how it went. */
export function PainterTrial({ office, about, painting, hasKey }: PainterTrialProps) {
  const { trial, begin, stop } = useTrial(office);
  const isRunning = trial.kind === 'running';
  const sheet = useRef<HTMLDivElement>(null);
  // Under many fields the end of it lies below the edge.
  useEffect(() => {
    if (trial.kind !== 'none') sheet.current?.scrollIntoView({ block: 'nearest' });
  }, [trial]);
  return (
    <div ref={sheet} className="office-sheet painter-trial">
      <div className="painter-trial-head">
        <button
          type="button"
          className="office-button sign"
          aria-disabled={isRunning}
          onClick={() => {
            if (!isRunning) void begin(about, painting);
          }}
        >
          {words.painter.trial.test}
        </button>
        {trial.kind === 'running' ? (
          <>
            <Seconds began={trial.began} />
            <button type="button" className="office-link" onClick={stop}>
              {words.painter.trial.stop}
            </button>
          </>
        ) : (
          about.price !== 0 && <small>{words.painter.trial.costs(about.price)}</small>
        )}
      </div>
      {trial.kind === 'running' && trial.told && (
        <p className="painter-trial-told">{words.painter.trial.told(trial.told)}</p>
      )}
      <div aria-live="polite" className="painter-trial-result">
        {isRunning && <span className="unseen">{words.painter.trial.painting}</span>}
        {trial.kind === 'done' && (
          <TrialResult tested={trial.tested} about={about} hasKey={hasKey} />
        )}
      </div>
    </div>
  );
}

/** So that nobody thinks it has gone to sleep. */
function Seconds({ began }: { began: number }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const count = () => setSeconds(Math.floor((performance.now() - began) / 1000));
    const ticking = setInterval(count, 250);
    return () => clearInterval(ticking);
  }, [began]);
  return (
    <p className="painter-trial-seconds">
      <i aria-hidden="true" />
      {words.painter.trial.seconds(seconds)}
    </p>
  );
}
