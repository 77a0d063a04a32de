import { Front } from '../front.tsx';
import { words as hostWords } from '../words.ts';
import type { Way } from './use-archive.ts';
import { words } from './words.ts';
import './unlocking.css';

/** The front while the archive opens. */
export function Unlocking({ way }: { way: Way }) {
  const takes = way === 'takeOver';
  return (
    <Front caption={hostWords.home.caption} mood="grand">
      <output className="unlocking">
        <span className="unlocking-words sign">{takes ? words.takingOver : words.opening}</span>
        <span>{takes ? words.takingOverHint : words.openingHint}</span>
      </output>
    </Front>
  );
}
