import type { ReactNode } from 'react';
import type { Achievement, EndReason } from '../../../src/cartridge.ts';
import type { Ranked } from '../../../src/games/bluff/ranks.ts';
import { usePerson, useRoom } from '../../room-context.ts';
import { computed } from '../../stage/computed.ts';
import { NameRibbon } from '../../stage/name-ribbon.tsx';
import { Portrait } from '../../stage/portrait.tsx';
import { Trophy } from './trophy.tsx';
import type { Emblems } from './trophy.tsx';
import { words } from './words.ts';
import './closing.css';

interface ClosingProps {
  rows: readonly Ranked[];
  achievements: readonly Achievement[];
  emblems: Emblems;
  aborted: EndReason | null;
  onPlayAgain: (() => void) | null;
}

/** More than these are drawn smaller. */
const manyTrophies = 6;

/** All of the evening on one wall, and the button for another. */
export function Closing({ rows, achievements, emblems, aborted, onPlayAgain }: ClosingProps) {
  return (
    <main className="closing">
      <section className="closing-standings" aria-label={words.ending.standings}>
        <h1 className="sign">{aborted ? words.ending.aborted[aborted] : words.ending.standings}</h1>
        <ol style={computed({ '--rows': rows.length })}>
          {rows.map((row) => (
            <Row key={row.seat} row={row} />
          ))}
        </ol>
      </section>
      <section className="closing-trophies" aria-label={words.ending.trophies}>
        {achievements.length === 0 ? (
          <p>{words.ending.noTrophies}</p>
        ) : (
          <ul data-crowd={achievements.length > manyTrophies}>
            {achievements.map((achievement) => (
              <Won
                key={achievement.id}
                achievement={achievement}
                emblem={emblems[achievement.id]}
              />
            ))}
          </ul>
        )}
        {onPlayAgain && (
          <button type="button" className="act sign" onClick={onPlayAgain}>
            {words.ending.playAgain}
          </button>
        )}
      </section>
    </main>
  );
}

function Row({ row }: { row: Ranked }) {
  const person = usePerson(row.seat);
  return (
    <li className="closing-row" data-rank={row.rank}>
      <span className="sign">{row.rank}</span>
      <Portrait person={person} name="elsewhere" />
      <span>
        <NameRibbon person={person} />
      </span>
      <span className="sign">{row.points}</span>
    </li>
  );
}

function Won({ achievement, emblem }: { achievement: Achievement; emblem: ReactNode }) {
  const { people } = useRoom();
  const winners = people.filter((person) => achievement.seats.includes(person.seat));
  return (
    <li className="won">
      <Trophy emblem={emblem} />
      <div>
        <h2 className="sign">{achievement.title}</h2>
        <p className="won-winners">
          {winners.map((person) => (
            <NameRibbon key={person.seat} person={person} />
          ))}
        </p>
        <p className="won-why">{achievement.why}</p>
      </div>
    </li>
  );
}
