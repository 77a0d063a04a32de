import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { useRoom } from '../../room-context.ts';
import { computed } from '../../stage/computed.ts';
import './evening-wall.css';

type Gallery = Extract<MasterpieceStage, { kind: 'ending' }>['gallery'];

/** The evening's pictures, hung from floor to ceiling in the half-dark behind the prize-giving. */
export function EveningWall({ gallery }: { gallery: Gallery }) {
  const { pictures } = useRoom();
  const columns = columnsFor(gallery.length);
  return (
    <div className="evening-wall" aria-hidden="true" style={computed({ '--columns': columns })}>
      {gallery.map(({ picture, author }, index) => (
        <img
          key={`${author} ${picture.hash}`}
          src={pictures.get(picture.hash)}
          alt=""
          style={computed({
            '--tilt': `${((index * 7) % 5) - 2}deg`,
            '--slowness': (index * 5) % 9,
          })}
        />
      ))}
    </div>
  );
}

/** As many columns as leave the fewest gaps, on a wall about twice as wide as it is high. */
function columnsFor(pictures: number): number {
  const fewest = Math.max(3, Math.ceil(Math.sqrt(1.6 * pictures)));
  const gaps = (columns: number) => (columns - (pictures % columns)) % columns;
  const choices = [fewest, fewest + 1, fewest + 2, fewest + 3];
  return choices.reduce((best, columns) => (gaps(columns) < gaps(best) ? columns : best));
}
