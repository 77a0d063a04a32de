import { createRoot } from 'react-dom/client';
import type { PhoneLinkEvents } from '../shared/link/phone-link.ts';
import { openPhoneLink } from '../shared/link/open-phone-link.ts';
import { App } from './app.tsx';
import { openCensus } from './census.ts';
import { readEntry } from './entry.ts';
import { followVisibleHeight } from './frame/visible-height.ts';
import { browserMemory } from './memory.ts';

const reload = () => location.reload();
window.addEventListener('hashchange', reload);
followVisibleHeight();

const entry = await readEntry(new URL(location.href));

function openLink(player: string, events: PhoneLinkEvents) {
  if (entry.kind !== 'room') throw new Error('No room to link to');
  const { room, brokers, iceServers } = entry;
  return openPhoneLink({ room, brokers, iceServers, player, events });
}

createRoot(document.querySelector('#root')!).render(
  <App
    entry={entry}
    openLink={openLink}
    memory={browserMemory()}
    census={openCensus()}
    facesAddress="../faces/"
    onReload={reload}
  />,
);
