import '../look.ts';
import { createRoot } from 'react-dom/client';
import { browserFullscreen } from '../screen/browser-fullscreen.ts';
import { pageTime } from '../show/page-time.ts';
import { broadcastLine } from './broadcast-line.ts';
import { StageWindow } from './stage-window.tsx';
import { watchRoom } from './watched-room.ts';

const watched = watchRoom(broadcastLine('window'), pageTime);
const root = document.querySelector('#root');
// None where `first.js` has said that this browser is too old.
if (root)
  createRoot(root).render(
    <StageWindow watched={watched} fullscreen={browserFullscreen(document)} />,
  );
