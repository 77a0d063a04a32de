import './trophy.css';

/** What stands on the cup, by the achievement's title; a star for one we do not know. */
const emblems: Readonly<Record<string, React.ReactNode>> = {
  'Most Accurate': (
    <>
      <circle cx="60" cy="50" r="19" fill="none" strokeWidth="6" />
      <circle cx="60" cy="50" r="6" fill="currentColor" stroke="none" />
    </>
  ),
  'Best Bullshitter': (
    <path d="M38 34q-10-10-4-20 4 12 14 12h24q10 0 14-12 6 10-4 20l-4 22q-3 12-18 12t-18-12z" />
  ),
  'The Chaotician': (
    <path
      d="M60 20v60M30 50h60M39 29l42 42M81 29L39 71M54 26l6-8 6 8M54 74l6 8 6-8M36 44l-8 6 8 6M84 44l8 6-8 6"
      fill="none"
      strokeWidth="5"
    />
  ),
  'The Painter': <path d="M74 22l8 8-26 28-10-9zM43 52l10 9q0 14-18 14 6-6 8-23z" />,
};
const star = <path d="M60 24l8 17 19 2-14 13 4 19-17-10-17 10 4-19-14-13 19-2z" />;

export function Trophy({ title }: { title: string }) {
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
      <g className="trophy-emblem">{emblems[title] ?? star}</g>
    </svg>
  );
}
