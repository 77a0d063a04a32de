import '@fontsource/luckiest-guy/400.css';
import '@fontsource/zilla-slab/700.css';
import '../../shared/tokens.css';
import '../frame/own-colour.css';
import './overlay.css';
import { openPhoneLink } from '../../shared/link/open-phone-link.ts';
import { browserClock } from '../../shared/link/wall-clock.ts';
import { readEntry } from '../entry.ts';
import { openFaces } from '../faces.ts';
import { browserMemory } from '../memory.ts';
import { Overlay } from './overlay.ts';
import { openWatch } from './watch.ts';
import { whoWatches } from './who-watches.ts';

addEventListener('hashchange', () => location.reload());

const memory = browserMemory();
const entry = await readEntry(new URL(location.href));
const overlay = new Overlay(document.querySelector('#root')!);
if (entry.kind === 'room') {
  const { room, brokers, iceServers } = entry;
  const unsent = { get: () => null, set: () => undefined };
  try {
    openWatch({
      openLink: (events) =>
        openPhoneLink({
          room,
          brokers,
          iceServers,
          player: whoWatches(memory.tab),
          unsent,
          events,
        }),
      openFaces: (want) => openFaces(want, memory.tab),
      clock: browserClock(),
      overlay,
      displaced: () => {
        // A tab that was copied brought the other's identity along.
        memory.tab.remove('watcher');
        location.reload();
      },
    });
  } catch {
    // Letters in the right number, but no key.
    overlay.refuse('no room');
  }
} else overlay.refuse(entry.kind);
