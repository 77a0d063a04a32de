import { useState } from 'react';
import { words } from '../words.ts';
import { Labelled } from './labelled.tsx';

interface LimitBoxProps {
  label: string;
  /** What it means that nothing is written. */
  empty: string;
  least: number;
  most: number;
  /** Null: nothing is written. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A whole number, or nothing: what is typed stays, and counts once it is one. */
export function LimitBox({ label, empty, least, most, value, onChange }: LimitBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  return (
    <Labelled
      label={label}
      beside
      problem={wrong ? words.painter.limits.problem(label, least, most) : null}
    >
      {(props) => (
        <input
          {...props}
          type="number"
          min={least}
          max={most}
          placeholder={empty}
          value={typed ?? value ?? ''}
          onChange={({ target }) => {
            const { value: text, valueAsNumber: number } = target;
            setTyped(text);
            // What is no number at all reads as empty, too.
            const isEmpty = text === '' && !target.validity.badInput;
            const isAllowed = Number.isInteger(number) && number >= least && number <= most;
            setWrong(!isEmpty && !isAllowed);
            if (isEmpty || isAllowed) onChange(isEmpty ? null : number);
          }}
        />
      )}
    </Labelled>
  );
}
