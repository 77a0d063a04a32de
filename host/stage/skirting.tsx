import type { ReactNode } from 'react';
import { Pig } from './pig.tsx';
import type { Mood } from './pig.tsx';
import { useFading } from './use-fading.ts';
import { words } from '../words.ts';
import './skirting.css';

interface SkirtingProps {
  /** What the pig says, in words, whether or not there is a voice; '' while it says nothing. */
  caption: string;
  /** The pig beside its words; null or none where it stands on the stage already. */
  mood?: Mood | null;
  /** The fuse along the board's edge, when there is something to run out. */
  fuse?: ReactNode;
  children?: ReactNode;
}

/** The dark board along the foot of the wall: the pig and its words, the clock, the host's buttons. */
export function Skirting({ caption, mood, fuse, children }: SkirtingProps) {
  const { fading, onFaded } = useFading(caption);
  return (
    <footer className="skirting">
      {fuse}
      {mood && (
        <div className="skirting-pig">
          <Pig mood={mood} />
        </div>
      )}
      <output className="skirting-caption" aria-label={words.caption}>
        {caption !== '' && <span key={caption}>{caption}</span>}
      </output>
      {fading !== '' && (
        <p className="skirting-caption" data-fading="true" aria-hidden="true">
          <span onAnimationEnd={onFaded}>{fading}</span>
        </p>
      )}
      <div className="skirting-tools">{children}</div>
    </footer>
  );
}
