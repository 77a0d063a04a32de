import type { RecordedLabel } from '../../src/game-record.ts';
import { usePerson } from '../room-context.ts';
import { computed } from '../stage/computed.ts';
import { NameRibbon } from '../stage/name-ribbon.tsx';
import { words } from './words.ts';
import './exhibit-label.css';

interface ExhibitLabelProps {
  label: RecordedLabel;
  /** Its place on the wall, which tilts it. */
  place: number;
  scored: boolean;
}

/** In degrees; less than on the stage, for here one reads. */
const tilts = [-0.3, 0.35, -0.45, 0.25, 0.4, -0.35];

/** What somebody wrote, who it was, and who fell for it. The truth is engraved. */
export function ExhibitLabel({ label, place, scored }: ExhibitLabelProps) {
  const { text, truth, authors, voters } = label;
  return (
    <li
      className="exhibit-label"
      data-truth={truth}
      style={computed({ '--tilt': `${tilts[place % tilts.length] ?? 0}deg` })}
    >
      <span className="written">{text}</span>
      <div className="exhibit-label-foot">
        <span className="exhibit-label-who">
          {truth
            ? words.exhibit.truth
            : authors.length === 0
              ? words.exhibit.nobodysLie
              : words.exhibit.lie}
          {!truth && authors.map((seat) => <Ribbon key={seat} seat={seat} />)}
        </span>
        {scored && (
          <span className="exhibit-label-who">
            {voters.length === 0
              ? truth
                ? words.exhibit.nobodyRight
                : words.exhibit.nobodyFooled
              : truth
                ? words.exhibit.right
                : words.exhibit.fooled}
            {voters.map((seat) => (
              <span key={seat} className="exhibit-label-dot">
                <Ribbon seat={seat} />
              </span>
            ))}
          </span>
        )}
      </div>
    </li>
  );
}

function Ribbon({ seat }: { seat: string }) {
  return <NameRibbon person={usePerson(seat)} />;
}
