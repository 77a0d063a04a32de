import { words } from './words.ts';
import '../../../settings/problem.css';

/** So many are told at once. */
const mostTold = 6;

/** What is wrong with a pack, question by question; nothing while nothing is. */
export function PackProblems({ problems }: { problems: readonly string[] }) {
  return (
    <output aria-label={words.drawer.problems}>
      {problems.slice(0, mostTold).map((problem) => (
        <p key={problem} className="office-problem">
          {problem}
        </p>
      ))}
    </output>
  );
}
