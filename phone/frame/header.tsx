import type { LinkState } from '../../shared/link/phone-link.ts';
import type { Person } from '../../shared/messages.ts';
import { Face } from '../people/face.tsx';
import { words } from '../words.ts';
import { useOwnColour } from './own-colour.ts';
import './header.css';

interface Props {
  self: Person | null;
  link: LinkState;
  /** Opens and closes the link's own sheet. */
  onWay: { open: boolean; turn: () => void };
  /** Opens the profile; absent while it may not be changed. */
  onEdit: (() => void) | null;
}

/** The band in the player's own colour: who this is, how many points, how the link is. */
export function Header({ self, link, onWay, onEdit }: Props) {
  useOwnColour(self?.colour ?? null);
  return (
    <header className="header">
      {self?.face && <Face face={self.face} name={self.name ?? ''} />}
      <p className="header-name">{self?.name ?? words.title}</p>
      {self?.points != null && <p className="header-points">{words.points(self.points)}</p>}
      {link.kind === 'linked' && (
        <button
          type="button"
          className="header-way"
          aria-expanded={onWay.open}
          title={link.way === 'direct' ? words.link.directTitle : words.link.relayTitle}
          onClick={onWay.turn}
        >
          {link.way === 'direct' ? words.link.direct : words.link.relay}
        </button>
      )}
      {onEdit && (
        <button
          type="button"
          className="header-edit"
          title={words.profile.editTitle}
          onClick={onEdit}
        >
          {words.profile.edit}
        </button>
      )}
    </header>
  );
}
