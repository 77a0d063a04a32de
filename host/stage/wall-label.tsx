import { computed } from './computed.ts';
import './wall-label.css';

/** Each place on the wall has a tilt of its own, in degrees. */
const tilts = [-0.9, 0.7, -0.4, 1, -0.7, 0.5, 0.9, -1, 0.4, -0.6];

/** What a player wrote, on cream paper pinned to the wall: the same paper for truth and lies. */
export function WallLabel({ text, place = 0 }: { text: string; place?: number }) {
  return (
    <div
      className="wall-label"
      style={computed({
        '--tilt': `${tilts[place % tilts.length] ?? 0}deg`,
        '--pin': `${38 + ((place * 11) % 27)}%`,
      })}
    >
      <span className="written">{text}</span>
    </div>
  );
}
