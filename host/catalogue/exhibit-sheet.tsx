import { useRef } from 'react';
import type { Exhibit, RecordedLabel } from '../../src/game-record.ts';
import { usePerson, usePlayers } from '../room-context.ts';
import { painters } from '../settings/painters.ts';
import { contained, largestFitting, useFit } from '../stage/fit.ts';
import { FramedPicture } from '../stage/framed-picture.tsx';
import { NameRibbon } from '../stage/name-ribbon.tsx';
import { Portrait } from '../stage/portrait.tsx';
import { ExhibitLabel } from './exhibit-label.tsx';
import { words } from './words.ts';
import './exhibit-sheet.css';

interface ExhibitSheetProps {
  exhibit: Exhibit;
  /** Id of who painted it. */
  painter: string | null;
  /** Whether its picture could not be read. */
  missing: boolean;
}

/** More labels than this hang in two columns. */
const mostInColumn = 4;
/** Shares of the stage's height: letters of what was written are never larger, nor smaller. */
const largest = 0.044;
const smallest = 0.029;

/** One picture, and all that was said of it. */
export function ExhibitSheet({ exhibit, painter, missing }: ExhibitSheetProps) {
  const { picture, question, author } = exhibit;
  const labels = inOrder(exhibit.labels);
  const wall = useRef<HTMLOListElement>(null);
  useFit(() => {
    const { current } = wall;
    const stage = current?.closest('.stage');
    if (!current || !stage) return;
    const height = stage.clientHeight;
    const write = (size: number) => current.style.setProperty('--written', `${size}px`);
    const size = largestFitting(largest * height, (size) => {
      write(size);
      return size <= smallest * height || contained(current);
    });
    write(Math.max(size, smallest * height));
    current.dataset.fits = String(contained(current));
  }, [exhibit]);

  return (
    <article className="exhibit">
      <div className="exhibit-left">
        <h2 className="exhibit-place sign">
          {words.exhibit.round(exhibit.round)} · {words.exhibit.place(exhibit.place)}
        </h2>
        {picture ? (
          <div className="exhibit-picture">
            {missing && <p className="exhibit-missing">{words.exhibit.missing}</p>}
            <FramedPicture picture={picture} label={words.exhibit.picture} />
          </div>
        ) : (
          <p className="exhibit-question">{question}</p>
        )}
        {author !== null && <Author seat={author} painter={painter} />}
      </div>
      <div className="exhibit-right">
        {labels.length === 0 ? (
          <p className="exhibit-note">{words.exhibit.noLabels}</p>
        ) : (
          <ol
            ref={wall}
            className="exhibit-labels"
            aria-label={words.exhibit.labels}
            data-columns={labels.length > mostInColumn ? 2 : 1}
          >
            {labels.map((label, index) => (
              <ExhibitLabel key={label.text} label={label} place={index} scored={exhibit.scored} />
            ))}
          </ol>
        )}
        <Points exhibit={exhibit} />
      </div>
    </article>
  );
}

/** The truth first, then the lies that caught most. */
function inOrder(labels: readonly RecordedLabel[]): RecordedLabel[] {
  return labels.toSorted(
    (one, other) =>
      Number(other.truth) - Number(one.truth) || other.voters.length - one.voters.length,
  );
}

function Author({ seat, painter }: { seat: string; painter: string | null }) {
  const person = usePerson(seat);
  return (
    <div className="exhibit-author">
      <Portrait person={person} name="elsewhere" />
      <div>
        <p>{words.exhibit.author}</p>
        <NameRibbon person={person} />
        {painter !== null && (
          <p className="exhibit-painter">{words.exhibit.painter(titleOf(painter))}</p>
        )}
      </div>
    </div>
  );
}

/** A painter this page does not know is called by its id. */
function titleOf(painter: string): string {
  return painters.find(({ id }) => id === painter)?.title ?? painter;
}

function Points({ exhibit }: { exhibit: Exhibit }) {
  const { points, scored } = exhibit;
  const gains = usePlayers()
    .flatMap((person) => {
      const gained = points[person.seat] ?? 0;
      return gained > 0 ? [{ person, gained }] : [];
    })
    .toSorted((one, other) => other.gained - one.gained);
  if (!scored) return <p className="exhibit-note">{words.exhibit.unscored}</p>;
  if (gains.length === 0) return <p className="exhibit-note">{words.exhibit.noPoints}</p>;
  return (
    <div className="exhibit-points">
      <h3>{words.exhibit.points}</h3>
      <ul>
        {gains.map(({ person, gained }) => (
          <li key={person.seat}>
            <NameRibbon person={person} />
            <b className="sign">{words.gain(gained)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
