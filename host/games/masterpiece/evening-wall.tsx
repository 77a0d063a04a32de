import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { useRoom } from '../../room-context.ts';
import { computed } from '../../stage/computed.ts';
import './evening-wall.css';

type Gallery = Extract<MasterpieceStage, { kind: 'ending' }>['gallery'];

/** The evening's pictures, hung from floor to ceiling in the half-dark behind the prize-giving. */
export function EveningWall({ gallery }: { gallery: Gallery }) {
  const { pictures } = useRoom();
  const columns = Math.max(3, Math.ceil(Math.sqrt(gallery.length * 2)));
  return (
    <div className="evening-wall" aria-hidden="true" style={computed({ '--columns': columns })}>
      {gallery.map(({ picture, author }, index) => (
        <img
          key={`${author} ${picture.hash}`}
          src={pictures.get(picture.hash)}
          alt=""
          style={computed({ '--tilt': `${((index * 7) % 5) - 2}deg` })}
        />
      ))}
    </div>
  );
}
