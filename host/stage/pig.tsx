import './pig.css';

export type Mood = 'grand' | 'delighted' | 'appalled';

const eyes: Record<Mood, React.ReactNode> = {
  // Half-closed: has seen better, says so.
  grand: (
    <>
      <path d="M58 92a13 13 0 0 0 26 0z" fill="#fff" />
      <path d="M116 92a13 13 0 0 0 26 0z" fill="#fff" />
      <circle cx="74" cy="97" r="6" fill="var(--ink)" />
      <circle cx="132" cy="97" r="6" fill="var(--ink)" />
      <path d="M54 91h34M112 91h34" stroke="#8a2f45" strokeWidth="6" strokeLinecap="round" />
      <path d="M56 78q14-8 28-1M114 74q16-12 32-3" className="pig-brow" />
    </>
  ),
  delighted: (
    <>
      <path d="M57 97q14-22 28 0M115 97q14-22 28 0" className="pig-smile" />
      <path d="M55 74q15-12 30-3M115 71q15-9 30 3" className="pig-brow" />
    </>
  ),
  appalled: (
    <>
      <circle cx="71" cy="94" r="16" fill="#fff" />
      <circle cx="129" cy="94" r="16" fill="#fff" />
      <circle cx="71" cy="96" r="6" fill="var(--ink)" />
      <circle cx="129" cy="96" r="6" fill="var(--ink)" />
      <path d="M52 72q14-16 32-10M116 62q18-6 32 10" className="pig-brow" />
    </>
  ),
};

const mouths: Record<Mood, React.ReactNode> = {
  grand: <path d="M84 158q20 8 36-6" className="pig-smile" />,
  delighted: <path d="M74 152q26 32 52 0z" fill="#6d1428" />,
  appalled: <ellipse cx="100" cy="163" rx="11" ry="13" fill="#6d1428" />,
};

/** The curator and auctioneer. Decoration: its words are always said elsewhere too. */
export function Pig({ mood }: { mood: Mood }) {
  return (
    <svg className="pig" viewBox="0 0 200 220" aria-hidden="true" data-mood={mood}>
      <path d="M26 220q4-44 48-50h52q44 6 48 50z" fill="#1c1420" />
      <path d="M84 178l16 14 16-14 8 24-24-8-24 8z" fill="var(--stop)" />
      <path d="M34 66q-18 6-20 40 22 0 34-18zM166 66q18 6 20 40-22 0-34-18z" fill="#d9728a" />
      <path d="M100 40c48 0 70 32 70 70s-28 70-70 70-70-32-70-70 22-70 70-70z" fill="#f4a3b3" />
      <path d="M32 120q10 56 68 60 58-4 68-60-6 42-68 42t-68-42z" fill="#e58a9f" opacity=".7" />
      {eyes[mood]}
      {mouths[mood]}
      <ellipse cx="100" cy="126" rx="34" ry="24" fill="#f9c0cb" />
      <ellipse cx="100" cy="126" rx="34" ry="24" fill="none" stroke="#c95f7a" strokeWidth="5" />
      <ellipse cx="88" cy="126" rx="6" ry="9" fill="#8a2f45" />
      <ellipse cx="112" cy="126" rx="6" ry="9" fill="#8a2f45" />
      <path d="M24 62Q6 20 70 12q70-14 104 18 14 22-14 34-66-22-136-2z" fill="#241033" />
      <path d="M24 62q70-22 136 2l-4 9q-62-18-126-1z" fill="#150820" />
      <path
        d="M104 8q-2-8 8-8"
        stroke="#241033"
        strokeWidth="7"
        strokeLinecap="round"
        fill="none"
      />
      <path
        d="M50 30q22-12 48-11"
        stroke="#4d2a66"
        strokeWidth="7"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
