import type { GameCard as Game } from '../../workers/archive/archive.ts';
import { hostGames } from '../games/registry.ts';
import { RoomContext } from '../room-context.ts';
import { NameRibbon } from '../stage/name-ribbon.tsx';
import { Portrait } from '../stage/portrait.tsx';
import { facesOf, peopleOf, winnersOf } from './participants.ts';
import type { PastGames } from './past-games.ts';
import { SmallFrame } from './small-frame.tsx';
import { cameOf, useAddresses } from './use-addresses.ts';
import { minutesBetween, timeOf } from './when.ts';
import { words } from './words.ts';
import './game-card.css';

interface GameCardProps {
  archive: PastGames;
  game: Game;
  onOpen: (id: number) => void;
}

/** How many of its pictures hang on a game's card. */
const hung = 3;
const still = { now: 0, rate: 1, running: false, readAt: 0 };

/** A game in the catalogue. It is on the page only near the view, and only then asks for pictures. */
export function GameCard({ archive, game, onOpen }: GameCardProps) {
  const people = peopleOf(game.players);
  const shown = game.pictures.slice(0, hung);
  const addresses = useAddresses(archive, 'thumbnail', [...shown, ...facesOf(people)]);
  const cartridge = hostGames[game.cartridge]?.title ?? game.cartridge;
  return (
    <RoomContext
      value={{ people, pictures: cameOf(addresses), clock: still, writing: {}, progress: {} }}
    >
      <article className="game-card" data-game={game.id}>
        <div className="game-card-wall" data-count={shown.length} aria-hidden="true">
          {shown.length === 0 && <p>{words.card.noPictures}</p>}
          {shown.map((hash) => (
            <SmallFrame key={hash} address={addresses.get(hash)} alt="" />
          ))}
          {game.pictures.length > hung && (
            <span className="game-card-more sign">
              {words.card.more(game.pictures.length - hung)}
            </span>
          )}
        </div>
        <div className="game-card-words">
          <h3>
            <button
              type="button"
              className="game-card-open sign"
              data-begin=""
              onClick={() => onOpen(game.id)}
            >
              {game.title}
            </button>
          </h3>
          <p className="game-card-when">
            {timeOf(game.beganAt)}
            {game.endedAt !== null &&
              ` · ${words.card.minutes(minutesBetween(game.beganAt, game.endedAt))}`}
            {game.title !== cartridge && ` · ${cartridge}`}
          </p>
          <ul className="game-card-portraits" aria-hidden="true">
            {people.map((person) => (
              <li key={person.seat}>
                <Portrait person={person} name="elsewhere" />
              </li>
            ))}
          </ul>
          <Places players={game.players} />
        </div>
        {game.endedAt === null ? (
          <p className="game-card-stamp sign">{words.card.running}</p>
        ) : (
          game.aborted && <p className="game-card-stamp sign">{words.card.aborted}</p>
        )}
      </article>
    </RoomContext>
  );
}

function Places({ players }: { players: Game['players'] }) {
  const winners = winnersOf(players);
  const others = players.filter((player) => !winners.includes(player));
  return (
    <p className="game-card-places">
      {winners.map((player) => (
        <span key={player.seat} className="game-card-winner">
          <NameRibbon person={{ ...player, here: true }} />
          <b>{words.points(player.points)}</b>
        </span>
      ))}
      {others.map((player) => (
        <span key={player.seat} className="game-card-place">
          {player.name || words.nameless} <b>{player.points}</b>
        </span>
      ))}
    </p>
  );
}
