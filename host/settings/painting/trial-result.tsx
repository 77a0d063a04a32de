import { useEffect, useState } from 'react';
import type { PainterAbout, PainterTested } from '../../../workers/engine/messages.ts';
import { words } from '../words.ts';
import { failureWords } from './failure-words.ts';

interface TrialResultProps {
  tested: PainterTested;
  about: PainterAbout;
  hasKey: boolean;
}

/** The picture and how long it took; or what is wrong and what to do about it. */
export function TrialResult({ tested, about, hasKey }: TrialResultProps) {
  const seconds = tested.milliseconds / 1000;
  if (tested.ok) {
    return (
      <div className="trial-result">
        {tested.picture && <TrialPicture picture={tested.picture} />}
        <div>
          <p className="trial-well">
            {words.painter.trial.painted(seconds, tested.picture !== null)}
          </p>
          {tested.note !== '' && <p>{tested.note}</p>}
        </div>
      </div>
    );
  }
  const { what, remedy } = failureWords(tested.failure, about.key, hasKey);
  return (
    <div className="trial-result">
      <div>
        <p className="trial-ill">{what}</p>
        <p>{remedy}</p>
        {tested.said !== '' && (
          <p className="painter-said">{words.painter.said(tested.failure, tested.said)}</p>
        )}
        <small>{words.painter.trial.after(seconds)}</small>
      </div>
    </div>
  );
}

function TrialPicture({ picture }: { picture: Blob }) {
  const [address] = useState(() => URL.createObjectURL(picture));
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <div className="trial-picture">
      <img src={address} alt={words.painter.trial.picture} />
    </div>
  );
}
