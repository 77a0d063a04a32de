import type { ReactNode } from 'react';
import './problem.css';

/** What is wrong with a field, beside it; the field points at it with `aria-describedby`. */
export function Problem({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="office-problem" role="alert">
      {children}
    </p>
  );
}
