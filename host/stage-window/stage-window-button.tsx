import { useState } from 'react';
import { useBigScreen } from '../screen/big-screen.ts';
import { IconButton } from '../stage/icon-button.tsx';
import { words } from '../words.ts';

/** A second screen on the skirting board: the stage in a window of its own. */
export function StageWindowButton() {
  const { openStage } = useBigScreen();
  const [blocked, setBlocked] = useState(false);
  return (
    <>
      <IconButton label={words.stageWindow.open} onPress={() => setBlocked(!openStage())}>
        <path d="M21 10V4H3v12h6M12 13h9v7h-9z" />
      </IconButton>
      {blocked && (
        <p className="stage-window-blocked" role="alert">
          {words.stageWindow.blocked}
        </p>
      )}
    </>
  );
}
