import '../look.ts';
import { createRoot } from 'react-dom/client';
import { browserFullscreen } from '../screen/browser-fullscreen.ts';
import { pageTime } from '../show/page-time.ts';
import { broadcastLine } from './broadcast-line.ts';
import { StageWindow } from './stage-window.tsx';
import { watchRoom } from './watched-room.ts';

const watched = watchRoom(broadcastLine('window'), pageTime);
createRoot(document.querySelector('#root')!).render(
  <StageWindow watched={watched} fullscreen={browserFullscreen(document)} />,
);
