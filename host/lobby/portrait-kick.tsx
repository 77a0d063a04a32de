import type { Seat } from '../../src/cartridge.ts';
import type { StagePerson } from '../../src/room/stage-view.ts';
import { KickButton } from '../guests/kick-button.tsx';
import './portrait-kick.css';

interface PortraitKickProps {
  person: StagePerson;
  onKick: (seat: Seat) => void;
}

/** A small cross on a portrait's frame, seen when the host points at it. */
export function PortraitKick({ person, onKick }: PortraitKickProps) {
  return (
    <div className="portrait-kick">
      <KickButton name={person.name} onKick={() => onKick(person.seat)}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 5l14 14M19 5L5 19" />
        </svg>
      </KickButton>
    </div>
  );
}
