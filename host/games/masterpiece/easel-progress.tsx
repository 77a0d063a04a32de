import type { PaintProgress } from '../../room-state.ts';
import { computed } from '../../stage/computed.ts';
import { words } from './words.ts';
import './easel-progress.css';

/** What the painter tells of a picture: a stripe of paint on the ledge, a paper tag beneath it. */
export function EaselProgress({ progress }: { progress: PaintProgress }) {
  const { share, seconds } = progress;
  const how = howFar(progress);
  const about = seconds === null ? null : words.prompting.about(seconds);
  if (how === null && about === null) return null;
  return (
    <>
      {share !== null && (
        <div className="easel-stripe" aria-hidden="true">
          <i style={computed({ '--share': share })} />
        </div>
      )}
      <p
        className="easel-tag"
        data-place={share === null && about === null ? progress.place : null}
      >
        {how !== null && <b>{how}</b>} {about !== null && <span>{about}</span>}
      </p>
    </>
  );
}

function howFar({ share, place }: PaintProgress): string | null {
  if (share !== null) return words.prompting.share(Math.round(100 * share));
  return place === null ? null : words.prompting.queue(place);
}
