import { useId } from 'react';
import { Problem } from './problem.tsx';
import './text-box.css';

interface TextBoxProps {
  label: string;
  value: string;
  problem: string | null;
  /** Whether only `example` is seen of what it is for. */
  bare?: boolean;
  example?: string;
  secret?: boolean;
  onChange: (value: string) => void;
}

/** A line to write in. */
export function TextBox(props: TextBoxProps) {
  const { label, value, problem, bare = false, example, secret = false, onChange } = props;
  const id = useId();
  return (
    <div className="text-box">
      <label htmlFor={id} className={bare ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type={secret ? 'password' : 'text'}
        value={value}
        placeholder={example}
        spellCheck={false}
        autoComplete={secret ? 'new-password' : 'off'}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem !== null && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </div>
  );
}
