import './problem.css';

/** Why something was refused; read out at once. The region stays, so that its changes are heard. */
export function Problem({ id, text }: { id: string; text: string | null }) {
  return (
    <p id={id} className="problem" role="alert">
      {text}
    </p>
  );
}
