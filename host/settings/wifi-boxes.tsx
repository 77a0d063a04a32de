import { useState } from 'react';
import { wifiProblems } from '../lobby/wifi.ts';
import type { Wifi } from '../lobby/wifi.ts';
import { TextBox } from './text-box.tsx';
import { words } from './words.ts';

interface WifiBoxesProps {
  wifi: Wifi | null;
  onChange: (wifi: Wifi | null) => void;
}

const blank: Wifi = { name: '', password: '', hidden: false };

/** The Wi-Fi of the house, for a second code in the lobby; none while the boxes are empty. */
export function WifiBoxes({ wifi, onChange }: WifiBoxesProps) {
  const [typed, setTyped] = useState(wifi ?? blank);
  const problems = wifiProblems(typed);
  const isBlank = typed.name === '' && typed.password === '';
  const type = (part: Partial<Wifi>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const found = wifiProblems(next);
    onChange(found.name === null && found.password === null ? next : null);
  };
  const said = (kind: keyof typeof words.wifi.problems | null) =>
    kind === null || isBlank ? null : words.wifi.problems[kind];
  return (
    <fieldset className="office-sheet">
      <legend className="sign">{words.wifi.title}</legend>
      <div className="office-row" data-fields="2">
        <TextBox
          label={words.wifi.name}
          value={typed.name}
          problem={said(problems.name)}
          onChange={(name) => type({ name })}
        />
        <TextBox
          label={words.wifi.password}
          secret
          value={typed.password}
          problem={said(problems.password)}
          onChange={(password) => type({ password })}
        />
      </div>
      <label className="office-line">
        <input
          type="checkbox"
          checked={typed.hidden}
          onChange={(event) => type({ hidden: event.target.checked })}
        />
        {words.wifi.hidden}
      </label>
      <small>{words.wifi.hint}</small>
    </fieldset>
  );
}
