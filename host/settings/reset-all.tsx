import { useState } from 'react';
import { WayBackButton } from '../keys/way-back-button.tsx';
import { words } from './words.ts';

/** Puts everything back as it came, after asking once. */
export function ResetAll({ onReset }: { onReset: () => void }) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" className="office-button sign" onClick={() => setSure(true)}>
        {words.resetAll}
      </button>
    );
  }
  return (
    <fieldset className="office-sure" aria-label={words.resetSure}>
      <span>{words.resetSure}</span>
      <button
        type="button"
        className="office-button sign"
        onClick={() => {
          setSure(false);
          onReset();
        }}
      >
        {words.resetYes}
      </button>
      <WayBackButton
        className="office-button sign"
        label={words.resetNo}
        onPress={() => setSure(false)}
      />
    </fieldset>
  );
}
