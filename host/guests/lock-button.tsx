import { IconButton } from '../stage/icon-button.tsx';
import { words } from '../words.ts';

interface LockButtonProps {
  locked: boolean;
  onLock: (locked: boolean) => void;
}

/** A padlock on the skirting board: shut while nobody new is let in. */
export function LockButton({ locked, onLock }: LockButtonProps) {
  return (
    <IconButton
      label={locked ? words.guests.unlock : words.guests.lock}
      alarming={locked}
      onPress={() => onLock(!locked)}
    >
      <path data-filled d="M4.5 11h15v10h-15z" />
      <path d={locked ? 'M8 11V7.5a4 4 0 0 1 8 0V11' : 'M8 11V6.5a4 4 0 0 1 7.8-1.3'} />
    </IconButton>
  );
}
