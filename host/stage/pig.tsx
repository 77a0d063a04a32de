import './pig.css';

export type Mood = 'grand' | 'delighted' | 'appalled';

const eyes: Record<Mood, React.ReactNode> = {
  // Half-closed: has seen better, says so.
  grand: (
    <>
      <path d="M56 96a15 15 0 0 0 30 0zM114 96a15 15 0 0 0 30 0z" fill="#fff" />
      <circle cx="75" cy="102" r="5.5" className="pig-pupil" />
      <circle cx="133" cy="102" r="5.5" className="pig-pupil" />
      <path d="M52 96h38M110 96h38" />
      <path d="M56 82q14-7 28 0M114 76q16-11 32-2" />
    </>
  ),
  delighted: (
    <>
      <path d="M56 102q15-22 30 0M114 102q15-22 30 0" />
      <path d="M55 78q15-10 30-2M115 76q15-8 30 2" />
    </>
  ),
  appalled: (
    <>
      <circle cx="71" cy="98" r="17" fill="#fff" />
      <circle cx="129" cy="98" r="17" fill="#fff" />
      <circle cx="71" cy="100" r="5.5" className="pig-pupil" />
      <circle cx="129" cy="100" r="5.5" className="pig-pupil" />
      <path d="M54 76q12-10 28-6M118 70q16-4 28 6" />
    </>
  ),
};

const mouths: Record<Mood, React.ReactNode> = {
  grand: <path d="M82 164q22 9 40-8" />,
  delighted: <path d="M72 158q28 34 56 0z" fill="#8a1c32" />,
  appalled: <ellipse cx="100" cy="169" rx="11" ry="13" fill="#8a1c32" />,
};

/** The curator and auctioneer. Decoration: its words are always said elsewhere too. */
export function Pig({ mood }: { mood: Mood }) {
  return (
    <svg className="pig" viewBox="0 0 200 226" aria-hidden="true" data-mood={mood}>
      <path d="M14 230q2-42 50-50h72q48 8 50 50z" fill="#2c1a3a" />
      <path d="M72 182l28 34 28-34z" fill="#fbf3df" />
      <path d="M100 196l-24-14v30zM100 196l24-14v30z" fill="var(--stop)" />
      <circle cx="100" cy="197" r="6" fill="var(--stop)" />
      <path d="M40 78Q14 76 10 118q26-2 40-26zM160 78q26-2 30 40-26-2-40-26z" fill="#e07f96" />
      <path d="M100 44c46 0 70 32 70 72s-28 72-70 72-70-32-70-72 24-72 70-72z" fill="#f6a8b8" />
      <path d="M37 140q16 44 63 46 47-2 63-46-14 26-63 26t-63-26z" className="pig-shade" />
      {eyes[mood]}
      {mouths[mood]}
      <ellipse cx="100" cy="132" rx="33" ry="23" fill="#fbc6d0" />
      <ellipse cx="89" cy="132" rx="5" ry="8" className="pig-pupil" />
      <ellipse cx="111" cy="132" rx="5" ry="8" className="pig-pupil" />
      <path d="M24 70Q4 30 66 20q74-14 108 16 16 20-12 36-66-20-138-2z" fill="#5a1f7a" />
      <path d="M24 70q70-20 138 2l-3 11q-64-17-132-2z" fill="#2c1a3a" />
      <path d="M104 17q-3-11 8-13" />
      <path d="M48 38q22-11 48-10" className="pig-gleam" />
    </svg>
  );
}
