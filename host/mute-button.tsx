import { IconButton } from './stage/icon-button.tsx';
import { useKeys } from './use-keys.ts';
import { words } from './words.ts';

interface MuteButtonProps {
  muted: boolean;
  onMute: (muted: boolean) => void;
}

/** A small horn on the skirting board, crossed out while nothing is heard; so does the M key. */
export function MuteButton({ muted, onMute }: MuteButtonProps) {
  const press = (event: KeyboardEvent) => {
    if (!event.repeat) onMute(!muted);
  };
  useKeys({ m: press, M: press });
  return (
    <IconButton
      label={muted ? words.sound.unmute : words.sound.mute}
      shortcut="M"
      alarming={muted}
      onPress={() => onMute(!muted)}
    >
      <path data-filled d="M3 9h4.5L14 3.5v17L7.5 15H3z" />
      {muted ? (
        <path d="M17 9l5 6M22 9l-5 6" />
      ) : (
        <path d="M17 8.5a5 5 0 0 1 0 7M19.5 6a9 9 0 0 1 0 12" />
      )}
    </IconButton>
  );
}
