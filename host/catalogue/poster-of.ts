import type { Exhibit } from '../../src/game-record.ts';
import type { GamePage } from '../../workers/archive/archive.ts';
import type { EveningPoster } from './evening-poster.ts';
import type { ExhibitPoster } from './exhibit-poster.ts';
import { winnersOf } from './participants.ts';
import { eveningOf } from './when.ts';
import { words } from './words.ts';

const most = 6;

/** What is told of a whole game: the six pictures that fooled most people, in the game's order. */
export function eveningPosterOf(game: GamePage): EveningPoster {
  const names = namesIn(game);
  const { exhibits } = game.record;
  const hung = exhibits.filter((exhibit) => exhibit.picture !== null);
  const best = new Set(hung.toSorted((one, other) => fame(other) - fame(one)).slice(0, most));
  return {
    title: game.title,
    date: eveningOf(game.beganAt),
    result: resultOf(game),
    pictures: hung.flatMap((exhibit) => {
      const { picture, author, labels } = exhibit;
      if (picture === null || !best.has(exhibit)) return [];
      return [
        {
          hash: picture.hash,
          ratio: picture.width / picture.height,
          prompt: labels.find((label) => label.truth)?.text ?? null,
          author: author === null ? null : names(author),
        },
      ];
    }),
  };
}

/** What is told of one picture: the truth first, then the lies that caught most. */
export function exhibitPosterOf(game: GamePage, exhibit: Exhibit): ExhibitPoster {
  const names = namesIn(game);
  const { picture, author, labels, question, scored } = exhibit;
  return {
    title: game.title,
    date: eveningOf(game.beganAt),
    byline: author === null ? words.share.whatIsThis : words.share.paintedBy(names(author)),
    picture: picture && { hash: picture.hash, ratio: picture.width / picture.height },
    question,
    labels: labels
      .toSorted(
        (one, other) =>
          Number(other.truth) - Number(one.truth) || other.voters.length - one.voters.length,
      )
      .map(({ text, truth, authors, voters }) => ({
        text,
        truth,
        notes: [
          truth ? words.share.truth : words.share.lieBy(authors.map(names)),
          ...(scored && voters.length > 0
            ? [(truth ? words.share.right : words.share.fooled)(voters.map(names))]
            : []),
        ],
      })),
  };
}

/** How many its lies fooled; what was never scored comes last. */
function fame({ labels, scored }: Exhibit): number {
  const lies = labels.filter((label) => !label.truth);
  return scored ? lies.reduce((sum, { voters }) => sum + voters.length, 0) : -1;
}

function resultOf(game: GamePage): string {
  const winners = winnersOf(game.players);
  if (game.aborted) return words.share.aborted;
  if (winners.length === 0) return words.share.nobody;
  const names = winners.map((player) => player.name || words.nameless);
  return words.share.won(names, winners[0]?.points ?? 0);
}

function namesIn({ players }: GamePage): (seat: string) => string {
  return (seat) => players.find((player) => player.seat === seat)?.name || words.nameless;
}
