import { words } from './words.ts';
import './first-steps.css';

/** Three slips on the front's wall: all a new host has to know. */
export function FirstSteps() {
  const { title, steps } = words.firstSteps;
  return (
    <ol className="first-steps" aria-label={title}>
      {steps.map((step, index) => (
        <li key={step}>
          <svg viewBox="0 0 48 48" aria-hidden="true">
            {drawings[index]}
          </svg>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}

/** A big screen, a phone with a code, a picture with a label that lies. */
const drawings = [
  <path key="screen" d="M5 8h38v25H5zM16 42h16M24 33v9M20 15l10 5.5-10 5.5z" />,
  <path
    key="phone"
    d="M13 4h22v40H13zM18 12h5v5h-5zM26 12h5v5h-5zM18 20h5v5h-5zM27 21h3v3M22 38h4"
  />,
  <path
    key="picture"
    d="M5 5h38v26H5zM9 27l9-11 7 7 5-4 9 8M33 12a2 2 0 1 0 .1 0M13 35h22v9H13zM17 39.5h14"
  />,
];
