import { useId } from 'react';
import type { GuestList } from '../../src/room/guest-list.ts';
import { Portrait } from '../stage/portrait.tsx';
import { WayBackButton } from '../keys/way-back-button.tsx';
import { useKeys } from '../use-keys.ts';
import { words } from '../words.ts';
import type { GuestHands } from './guest-hands.ts';
import './people-panel.css';

interface DeskPanelProps {
  desk: NonNullable<GuestList['desk']>;
  judge: GuestHands['judge'];
  onClose: () => void;
}

/** A sheet over the skirting board: what waits for a yes, the oldest first, without a name to it. */
export function DeskPanel({ desk, judge, onClose }: DeskPanelProps) {
  const heading = useId();
  useKeys({ Escape: onClose });
  const { desk: title, close, deskEmpty, deskHint, deskKinds, show, refuse } = words.guests;
  return (
    <section className="people-panel" aria-labelledby={heading}>
      <header>
        <h2 className="sign" id={heading}>
          {title}
        </h2>
        <WayBackButton className="sign" label={close} onPress={onClose} />
      </header>
      <p>{desk.waiting.length === 0 ? deskEmpty : deskHint}</p>
      <ul aria-label={title}>
        {desk.waiting.map(({ held, kind, text, face }) => (
          <li key={held}>
            <span>{deskKinds[kind]}</span>
            {face && <Portrait person={wearing(face)} name="elsewhere" />}
            <b id={`${heading}-${held}`}>{text}</b>
            <button
              type="button"
              className="people-panel-yes sign"
              aria-describedby={`${heading}-${held}`}
              onClick={() => judge(held, true)}
            >
              {show}
            </button>
            <button
              type="button"
              className="sign"
              aria-describedby={`${heading}-${held}`}
              onClick={() => judge(held, false)}
            >
              {refuse}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A portrait of nobody in particular. */
function wearing(face: NonNullable<GuestList['atDoor'][number]['face']>) {
  return { seat: '', name: null, face, colour: null, here: true, points: null };
}
