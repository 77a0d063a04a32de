import { useId } from 'react';
import type { ReactNode } from 'react';
import { Problem } from '../problem.tsx';
import './labelled.css';

/** What a control needs to belong to its label, its hint and its problem. */
interface LabelledProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface Labelled {
  label: string;
  hint?: string | null;
  problem?: string | null;
  /** Label and control in one line. */
  beside?: boolean;
  children: (props: LabelledProps) => ReactNode;
}

/** A control with its name above or beside it, and beneath it what helps and what is wrong. */
export function Labelled(props: Labelled) {
  const { label, hint = null, problem = null, beside = false, children } = props;
  const id = useId();
  const described = [problem !== null && `${id}-problem`, hint !== null && `${id}-hint`];
  return (
    <div className="labelled" data-beside={beside}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described.filter((one) => one !== false).join(' ') || undefined,
        'aria-invalid': problem !== null,
      })}
      {problem !== null && <Problem id={`${id}-problem`}>{problem}</Problem>}
      {hint !== null && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}
