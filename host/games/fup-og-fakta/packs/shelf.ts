import * as z from 'zod/mini';
import type { Material, Question } from '../../../../src/games/fup-og-fakta/rules/question.ts';
import type { FupOgFaktaStage } from '../../../../src/games/fup-og-fakta/stage-view.ts';
import { mostLies, Pack } from './pack.ts';
import type { PackQuestion } from './pack.ts';

/** Which of the packs that Hogwash comes with is played first. */
const firstPack = 'hogwash-english';
export const mostPacks = 8;
/** More are not remembered: the oldest are forgotten. */
const mostAsked = 3000;
/** As many as a game is handed at most, of either kind. */
const mostHanded = 60;

/** What the host keeps of questions: which pack is played, own ones, and what was asked. */
export const Shelf = z.object({
  pack: z.catch(z._default(z.string(), firstPack), firstPack),
  own: z.catch(z._default(z.array(Pack), []), []),
  /** F8: the texts of questions that were shown, the oldest first. */
  asked: z.catch(z._default(z.array(z.string()), []), []),
});
export type Shelf = z.infer<typeof Shelf>;

export function readShelf(kept: unknown): Shelf {
  return Shelf.parse(kept ?? {});
}

/** The pack that is played: one that was deleted since gives way to the first there is. */
export function packPlayed(shelf: Shelf, packs: readonly Pack[]): Pack | undefined {
  return packs.find(({ id }) => id === shelf.pack) ?? packs[0];
}

/**
 * F8: what a game is handed: questions not asked before, and, for when those run out, half of the
 * others, those first that were asked longest ago. `mix` draws an order.
 */
export function handOut(
  { questions }: Pack,
  asked: readonly string[],
  mix: <Item>(items: readonly Item[]) => Item[],
): Material {
  const age = new Map(asked.map((text, index) => [text, index]));
  const fresh = questions.filter(({ text }) => !age.has(text));
  const old = questions
    .filter(({ text }) => age.has(text))
    .toSorted((one, other) => (age.get(one.text) ?? 0) - (age.get(other.text) ?? 0));
  const again = old.slice(0, Math.ceil(old.length / 2));
  return {
    fresh: mix(fresh).slice(0, mostHanded).map(forGame),
    again: again.slice(0, mostHanded).map(forGame),
  };
}

function forGame({ text, answer, accept, lies, category }: PackQuestion): Question {
  return { text, answer, accept, lies: lies.slice(0, mostLies), category };
}

/** The shelf after a question was seen on the stage; the same reference when that is known. */
export function withAsked(shelf: Shelf, view: FupOgFaktaStage): Shelf {
  if (view.kind === 'ending' || shelf.asked.at(-1) === view.question) return shelf;
  const others = shelf.asked.filter((text) => text !== view.question);
  return { ...shelf, asked: [...others, view.question].slice(-mostAsked) };
}
