import type { ReactNode } from 'react';
import { Pig } from './stage/pig.tsx';
import type { Mood } from './stage/pig.tsx';
import { Skirting } from './stage/skirting.tsx';
import { Stage } from './stage/stage.tsx';
import { words } from './words.ts';
import './front.css';

interface FrontProps {
  caption: string;
  mood: Mood;
  /** What hangs on the wall to the pig's left. */
  notes?: ReactNode;
  /** What stands to its right. */
  children: ReactNode;
}

/** The gallery's front: the sign, its owner, and what is beside it. */
export function Front({ caption, mood, notes, children }: FrontProps) {
  return (
    <Stage light="centre">
      <main className="front">
        <h1 className="front-sign sign">{words.title}</h1>
        <div className="front-notes">{notes}</div>
        <div className="front-pig">
          <Pig mood={mood} />
        </div>
        <div className="front-beside">{children}</div>
      </main>
      <Skirting caption={caption} />
    </Stage>
  );
}
