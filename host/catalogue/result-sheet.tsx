import { useCallback } from 'react';
import type { ReactNode } from 'react';
import type { Achievement } from '../../src/cartridge.ts';
import type { GamePage as Game } from '../../workers/archive/archive.ts';
import { Trophy } from '../games/bluff/trophy.tsx';
import { usePerson } from '../room-context.ts';
import { hostGames } from '../games/registry.ts';
import { presetPlayed } from '../settings/presets.ts';
import { computed } from '../stage/computed.ts';
import { NameRibbon } from '../stage/name-ribbon.tsx';
import { Portrait } from '../stage/portrait.tsx';
import type { PastGames } from './past-games.ts';
import { useLoaded } from './use-loaded.ts';
import { words } from './words.ts';
import './result-sheet.css';

interface ResultSheetProps {
  archive: PastGames;
  game: Game;
}

/** How it ended: the standings, the trophies, and how it was played. */
export function ResultSheet({ archive, game }: ResultSheetProps) {
  const { outcome, players } = game;
  const rows = outcome?.totals ?? standingsOf(players);
  const title = outcome === null ? words.result.standingsSoFar : words.result.standings;
  const trophies = outcome?.achievements ?? [];
  return (
    <div className="result">
      <section className="result-standings" aria-label={title}>
        <h2 className="sign">{outcome?.aborted ? words.result.aborted[outcome.aborted] : title}</h2>
        <ol style={computed({ '--rows': rows.length })}>
          {rows.map((row) => (
            <Standing key={row.seat} {...row} />
          ))}
        </ol>
      </section>
      <div className="result-right">
        <section className="result-trophies" aria-label={words.result.trophies}>
          {trophies.length === 0 ? (
            <p>{words.result.noTrophies}</p>
          ) : (
            <ul>
              {trophies.map((achievement) => (
                <Won
                  key={achievement.id}
                  achievement={achievement}
                  emblem={hostGames[game.cartridge]?.emblems?.[achievement.id]}
                />
              ))}
            </ul>
          )}
        </section>
        <Facts archive={archive} game={game} />
      </div>
    </div>
  );
}

/** Equal points share a rank, as in a game's own totals. */
function standingsOf(players: Game['players']) {
  return players.map(({ seat, points }) => ({
    seat,
    points,
    rank: 1 + players.filter((other) => other.points > points).length,
  }));
}

function Standing({ seat, points, rank }: { seat: string; points: number; rank: number }) {
  const person = usePerson(seat);
  return (
    <li className="result-row" data-first={rank === 1 && points > 0}>
      <span className="sign">{rank}</span>
      <Portrait person={person} name="elsewhere" />
      <span>
        <NameRibbon person={person} />
      </span>
      <span className="sign">{points}</span>
    </li>
  );
}

function Won({ achievement, emblem }: { achievement: Achievement; emblem: ReactNode }) {
  return (
    <li className="result-won">
      <Trophy emblem={emblem} />
      <div>
        <h3 className="sign">{achievement.title}</h3>
        <p className="result-winners">
          {achievement.seats.map((seat) => (
            <Winner key={seat} seat={seat} />
          ))}
        </p>
        <p>{achievement.why}</p>
      </div>
    </li>
  );
}

function Winner({ seat }: { seat: string }) {
  return <NameRibbon person={usePerson(seat)} />;
}

/** Pace, rounds, pictures. The settings are in the recording's first view alone. */
function Facts({ archive, game }: ResultSheetProps) {
  const { id, cartridge, recorded } = game;
  const [first] = useLoaded(
    useCallback(
      async () => (recorded ? ((await archive.recording(id))[0] ?? null) : null),
      [archive, id, recorded],
    ),
  );
  const { exhibits } = game.record;
  const rounds = new Set(exhibits.map((exhibit) => exhibit.round)).size;
  const pictures = exhibits.filter((exhibit) => exhibit.picture !== null).length;
  const settings = first.kind === 'here' ? first.value?.stage.next : undefined;
  const facts = [
    ...(settings?.cartridge === cartridge ? [paceOf(cartridge, settings.settings)] : []),
    words.result.rounds(rounds),
    words.pictures(pictures),
  ];
  return (
    <p className="result-facts" aria-label={words.result.facts}>
      {facts.join(' · ')}
    </p>
  );
}

function paceOf(cartridge: string, settings: unknown): string {
  const presets = hostGames[cartridge]?.presets ?? [];
  return presetPlayed(presets, cartridge, settings)?.name ?? words.result.ownPace;
}
