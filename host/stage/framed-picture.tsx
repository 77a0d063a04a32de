import type { Picture } from '../../src/picture.ts';
import { useRoom } from '../room-context.ts';
import { words } from '../words.ts';
import { computed } from './computed.ts';
import './framed-picture.css';

interface FramedPictureProps {
  picture: Picture;
  /** What those who cannot see it are told. */
  label: string;
  /** Whether it develops before our eyes, blot by blot. */
  developing?: boolean;
}

/** A picture in a heavy frame, slightly crooked; it swings a little when it arrives. */
export function FramedPicture({ picture, label, developing = false }: FramedPictureProps) {
  const address = useRoom().pictures.get(picture.hash);
  // A tilt of its own for each picture, between -1.2 and 1.2 degrees, never quite straight.
  const lean = (Number.parseInt(picture.hash.slice(0, 2), 16) % 13) / 5 - 1.2;
  return (
    <figure
      className="framed"
      style={computed({
        '--ratio': picture.width / picture.height,
        '--lean': `${Math.abs(lean) < 0.4 ? 0.6 : lean}deg`,
      })}
    >
      <div className="framed-mount">
        {address === undefined ? (
          <span className="framed-wait">
            <span className="unseen">{label}</span>
          </span>
        ) : (
          <img
            key={address}
            src={address}
            alt={label}
            data-developing={developing}
            draggable={false}
          />
        )}
      </div>
      {picture.standIn !== undefined && (
        <figcaption className="framed-plate">{words.standIn(picture.standIn)}</figcaption>
      )}
    </figure>
  );
}
