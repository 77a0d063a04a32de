import { memo, useEffect, useRef, useState } from 'react';
import { computed } from '../stage/computed.ts';
import type { Evening } from './evenings.ts';
import { GameCard } from './game-card.tsx';
import type { PastGames } from './past-games.ts';
import { words } from './words.ts';
import './evening-sheet.css';

interface EveningSheetProps {
  archive: PastGames;
  evening: Evening;
  /** Whether it is among the first, which are written at once. */
  first: boolean;
  onOpen: (id: number) => void;
}

/** How far beyond the view a page is kept written, in heights of the view. */
const keptBeyond = '120% 0px';

/**
 * A page of the catalogue. Far from the view it is blank paper of the same height, so that
 * thousands of games are no more on the page than a dozen.
 */
export const EveningSheet = memo(function EveningSheet(props: EveningSheetProps) {
  const { archive, evening, first, onOpen } = props;
  const sheet = useRef<HTMLElement>(null);
  const [near, setNear] = useState(first);
  /** In units of the stage: a guess until it has been written once. */
  const [height, setHeight] = useState(() => 9 + 27 * Math.ceil(evening.games.length / 2));
  const heading = evening.continued ? words.catalogue.continued(evening.date) : evening.date;

  useEffect(() => {
    const { current } = sheet;
    if (current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        // On a busy page several looks come at once: the last one counts.
        const entry = entries.at(-1);
        if (entry === undefined) return;
        if (!entry.isIntersecting && current.contains(document.activeElement)) return;
        if (!entry.isIntersecting && current.dataset.near === 'true') {
          const unit = Number.parseFloat(getComputedStyle(current).getPropertyValue('--u'));
          setHeight(current.offsetHeight / unit);
        }
        setNear(entry.isIntersecting);
      },
      { root: current.closest('.evenings'), rootMargin: keptBeyond },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  return (
    <section
      className="evening"
      ref={sheet}
      aria-label={heading}
      data-near={near}
      style={computed({ '--height': height })}
    >
      {near && (
        <>
          <h2 className="sign">{heading}</h2>
          <div className="evening-games">
            {evening.games.map((game) => (
              <GameCard key={game.id} archive={archive} game={game} onOpen={onOpen} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}, isSame);

/** Whether it is the same page with the same games: thousands are not written anew for one more. */
function isSame(one: EveningSheetProps, other: EveningSheetProps): boolean {
  const { games } = other.evening;
  return (
    one.archive === other.archive &&
    one.onOpen === other.onOpen &&
    one.evening.key === other.evening.key &&
    one.evening.games.length === games.length &&
    one.evening.games.every((game, index) => game === games[index])
  );
}
