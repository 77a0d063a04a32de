import type { ReactNode } from 'react';
import './trophy.css';

/** What stands on each trophy's cup, by the achievement's id; a star where nothing is said. */
export type Emblems = Readonly<Record<string, ReactNode>>;

const star = <path d="M60 24l8 17 19 2-14 13 4 19-17-10-17 10 4-19-14-13 19-2z" />;

/** A cup, and on it what the game says of it: its own emblem, drawn around 60, 50. */
export function Trophy({ emblem }: { emblem: ReactNode }) {
  return (
    <svg className="trophy" viewBox="0 0 120 150" aria-hidden="true">
      <defs>
        <linearGradient id="trophy-brass" x1="0" x2="1">
          <stop offset="0" stopColor="#8a6420" />
          <stop offset=".3" stopColor="#f6dc9b" />
          <stop offset=".55" stopColor="#d9b25f" />
          <stop offset="1" stopColor="#7d5f1f" />
        </linearGradient>
      </defs>
      <path
        d="M24 18H4q0 44 30 46M96 18h20q0 44-30 46"
        fill="none"
        stroke="url(#trophy-brass)"
        strokeWidth="8"
      />
      <path d="M18 6h84q2 66-32 84v20h-20V90Q16 72 18 6z" fill="url(#trophy-brass)" />
      <path d="M38 110h44l6 14H32z" fill="#8a6420" />
      <path d="M22 124h76v20H22z" fill="#32170c" />
      <g className="trophy-emblem">{emblem ?? star}</g>
    </svg>
  );
}
