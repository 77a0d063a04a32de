import '../../phone/app.css';
import '../../phone/letters.css';
import { createRoot } from 'react-dom/client';
import { blankShelf } from '../../phone/memory.ts';
import { PhoneContext } from '../../phone/phone.ts';
import { openRoom } from '../../phone/room.ts';
import { RoomScreen } from '../../phone/screens/room-screen.tsx';
import { openBenchLink } from './bench-link.ts';
import { workbench } from './on-bench.ts';

const seat = location.hash.slice(1);
const memory = { lasting: blankShelf(), tab: blankShelf() };
const roomKey = 'workbench';
const player = { id: seat, shelf: blankShelf() };
player.shelf.set('joined', roomKey);
const room = openRoom((events) => openBenchLink(workbench(), seat, events), memory.tab);

createRoot(document.querySelector('#root')!).render(
  <PhoneContext
    value={{ player, roomKey, room, memory, facesAddress: '/faces/', leave: () => room.close() }}
  >
    <RoomScreen />
  </PhoneContext>,
);
