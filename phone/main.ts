import { openPhoneLink } from '../shared/link/open-phone-link.ts';
import { patiently } from '../shared/patiently.ts';
import { arrive } from './arrival.ts';
import { openCensus } from './census.ts';
import { readEntry } from './entry.ts';
import { browserMemory } from './memory.ts';
import type { Room } from './room.ts';

/** A broker that has not been reached by then is waited for in sight of the player. */
const patience = 300;

const reload = () => location.reload();
window.addEventListener('hashchange', reload);

const memory = browserMemory();
const arrival = await arrive(readEntry(new URL(location.href)), {
  openLink: ({ room, brokers, iceServers }, { id, shelf }, events) =>
    openPhoneLink({
      room,
      brokers,
      iceServers,
      player: id,
      unsent: {
        get: () => shelf.get('unsent'),
        set: (text) => (text === null ? shelf.remove('unsent') : shelf.set('unsent', text)),
      },
      events,
    }),
  memory,
  census: openCensus(memory.lasting),
});
// The page, most of all React, would take the processor from the dial; it begins while the room's answer
// is on its way.
if (arrival.kind === 'playing') await helloSent(arrival.playing.room);
const { showPage } = await patiently(() => import('./page.tsx'));
showPage({
  arrival,
  memory,
  facesAddress: '../faces/',
  onReload: reload,
  // In the address, so that a reload finds the room, too; that it changes reloads the page.
  onFound: (fragment) => location.replace(fragment),
});

function helloSent(room: Room): Promise<void> {
  return new Promise((resolve) => {
    const stop = room.subscribe(() => {
      const { link } = room.snapshot();
      if (link.kind !== 'dialling' || link.step !== 'broker') enough();
    });
    const timer = setTimeout(() => enough(), patience);
    const enough = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
  });
}
