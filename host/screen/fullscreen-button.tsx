import { IconButton } from '../stage/icon-button.tsx';
import { words } from '../words.ts';
import { useBigScreen } from './big-screen.ts';
import { turn, useFullscreen } from './use-fullscreen.ts';

/** Four corners on the skirting board; F does the same. */
export function FullscreenButton() {
  const { fullscreen } = useBigScreen();
  const isOn = useFullscreen(fullscreen);
  if (fullscreen === null) return null;
  return (
    <IconButton
      label={isOn ? words.screen.leaveFullscreen : words.screen.fullscreen}
      shortcut="F"
      onPress={() => turn(fullscreen)}
    >
      {isOn ? (
        <path d="M9 3v6H3M15 3v6h6M9 21v-6H3M15 21v-6h6" />
      ) : (
        <path d="M3 9V3h6M21 9V3h-6M3 15v6h6M21 15v6h-6" />
      )}
    </IconButton>
  );
}
