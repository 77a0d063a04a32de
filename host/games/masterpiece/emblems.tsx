import type { Emblems } from '../bluff/trophy.tsx';

/** A target, horns, all ways at once, a brush. */
export const emblems: Emblems = {
  accurate: (
    <>
      <circle cx="60" cy="50" r="19" fill="none" strokeWidth="6" />
      <circle cx="60" cy="50" r="6" fill="currentColor" stroke="none" />
    </>
  ),
  bullshitter: (
    <path d="M38 34q-10-10-4-20 4 12 14 12h24q10 0 14-12 6 10-4 20l-4 22q-3 12-18 12t-18-12z" />
  ),
  chaotician: (
    <path
      d="M60 20v60M30 50h60M39 29l42 42M81 29L39 71M54 26l6-8 6 8M54 74l6 8 6-8M36 44l-8 6 8 6M84 44l8 6-8 6"
      fill="none"
      strokeWidth="5"
    />
  ),
  painter: <path d="M74 22l8 8-26 28-10-9zM43 52l10 9q0 14-18 14 6-6 8-23z" />,
};
