import type { ReactNode } from 'react';
import './notice.css';

interface Props {
  heading: string;
  text: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** A screen that says one thing. */
export function Notice({ heading, text, children }: Props) {
  return (
    <main className="notice">
      <img src="../icons/pig.svg" alt="" />
      <h1>{heading}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}
