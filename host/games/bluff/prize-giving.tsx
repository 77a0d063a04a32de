import type { Achievement } from '../../../src/cartridge.ts';
import { usePerson } from '../../room-context.ts';
import { Portrait } from '../../stage/portrait.tsx';
import { prize } from './timetable.ts';
import { Trophy } from './trophy.tsx';
import type { Emblems } from './trophy.tsx';
import './prize-giving.css';

interface PrizeGivingProps {
  achievement: Achievement;
  emblems: Emblems;
}

/** One trophy, why it was won, and who won it. */
export function PrizeGiving({ achievement, emblems }: PrizeGivingProps) {
  const { id, title, why, seats } = achievement;
  return (
    <main className="prize-giving" data-crowd={seats.length > 2}>
      <div className="prize-giving-cup" data-cue={prize.cup}>
        <Trophy emblem={emblems[id]} />
      </div>
      <div className="prize-giving-words">
        <h1 className="stage-title sign">{title}</h1>
        <p>{why}</p>
        <ul>
          {seats.map((seat) => (
            <li key={seat} data-cue={prize.winners}>
              <Winner seat={seat} />
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}

function Winner({ seat }: { seat: string }) {
  return <Portrait person={usePerson(seat)} />;
}
