import { useState } from 'react';
import type { StagePerson } from '../../src/room/stage-view.ts';
import { useRoom } from '../room-context.ts';
import { computed } from './computed.ts';
import { NameRibbon, playerColour } from './name-ribbon.tsx';
import './portrait.css';

interface PortraitProps {
  person: StagePerson;
  /** In the light, or hanging in the dark. */
  lit?: boolean;
  /** Where the name is; `elsewhere` when whoever hangs the portrait writes it too. */
  name?: 'beneath' | 'beside' | 'elsewhere';
}

/** A player in an oval frame. */
export function Portrait({ person, lit = true, name = 'beneath' }: PortraitProps) {
  const { pictures } = useRoom();
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const { face } = person;
  const address =
    face === null
      ? undefined
      : face.kind === 'offered'
        ? `./faces/${face.number}.svg`
        : pictures.get(face.hash);
  return (
    <div
      className="portrait"
      data-lit={lit}
      data-name={name}
      style={computed({ '--player': playerColour(person) })}
    >
      <div className="portrait-frame">
        <div className="portrait-canvas">
          {address === undefined || address === unreadable ? (
            <Silhouette />
          ) : (
            <img src={address} alt="" onError={() => setUnreadable(address)} />
          )}
        </div>
      </div>
      {name !== 'elsewhere' && <NameRibbon person={person} wraps={name === 'beneath'} />}
    </div>
  );
}

function Silhouette() {
  return (
    <svg viewBox="0 0 100 120" aria-hidden="true">
      <path
        d="M50 24a22 24 0 1 1 0 48 22 24 0 1 1 0-48M8 120q4-40 42-40t42 40z"
        fill="var(--ink)"
      />
    </svg>
  );
}
