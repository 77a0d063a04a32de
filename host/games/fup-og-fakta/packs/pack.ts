import * as z from 'zod/mini';
import { isSame } from '../../../../src/games/bluff/same.ts';
import {
  blank,
  longestAnswer,
  longestText,
} from '../../../../src/games/fup-og-fakta/rules/question.ts';
import { words } from './words.ts';

const fewestLies = 6;
export const mostLies = 12;
const mostQuestions = 300;

const answer = z.string().check(z.minLength(1), z.maxLength(longestAnswer));

const PackQuestion = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  /** A sentence in which `____` stands for the answer. */
  text: z.string().check(z.minLength(1), z.maxLength(longestText)),
  answer,
  /** Other spellings of it. */
  accept: z.array(answer).check(z.maxLength(16)),
  lies: z.array(answer).check(z.minLength(fewestLies), z.maxLength(mostLies)),
  category: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Where it can be looked up. */
  source: z.string().check(z.maxLength(400)),
});
export type PackQuestion = z.infer<typeof PackQuestion>;

/** F8: a pack of questions as it stands in a file. */
export const Pack = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  title: z.string().check(z.minLength(1), z.maxLength(60)),
  /** As in `lang`: "en", "da". */
  language: z.string().check(z.minLength(2), z.maxLength(20)),
  licence: z.string().check(z.maxLength(80)),
  author: z.string().check(z.maxLength(80)),
  questions: z.array(PackQuestion).check(z.minLength(1), z.maxLength(mostQuestions)),
});
export type Pack = z.infer<typeof Pack>;

export type CheckedPack = { ok: true; pack: Pack } | { ok: false; problems: string[] };

/** The pack, or all that is wrong with it, question by question. */
export function checkPack(value: unknown): CheckedPack {
  const parsed = Pack.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, code }) => shapeProblem(value, path, code));
    return { ok: false, problems: [...new Set(problems)] };
  }
  const { questions } = parsed.data;
  const problems = questions.flatMap((question, index) => {
    const isTwice = questions.findIndex(({ id }) => id === question.id) !== index;
    return [...senseProblems(question), ...(isTwice ? [words.problems.sameId] : [])].map(
      (problem) => words.problems.in(index + 1, question.id, problem),
    );
  });
  return problems.length === 0 ? { ok: true, pack: parsed.data } : { ok: false, problems };
}

/** What no schema says: a blank, and lies that are lies and differ. */
function senseProblems({ text, answer, accept, lies }: PackQuestion): string[] {
  const blanks = text.split(blank).length - 1;
  const truths = [answer, ...accept];
  return [
    ...(blanks === 1 ? [] : [words.problems.blanks(blanks)]),
    ...lies
      .filter((lie) => truths.some((truth) => isSame(lie, truth)))
      .map((lie) => words.problems.true(lie)),
    ...lies
      .filter((lie, index) => lies.slice(0, index).some((other) => isSame(lie, other)))
      .map((lie) => words.problems.twice(lie)),
  ];
}

function shapeProblem(value: unknown, path: readonly PropertyKey[], code: string): string {
  const [list, number, field] = path;
  if (list !== 'questions' || typeof number !== 'number') {
    return words.problems.field(words.field(String(list ?? 'pack')), code);
  }
  const problem = words.problems.field(words.field(String(field ?? 'question')), code);
  return words.problems.in(number + 1, idAt(value, number), problem);
}

function idAt(value: unknown, number: number): string {
  const { questions = [] } = value as { questions?: { id?: unknown }[] };
  return String(questions[number]?.id ?? '');
}
