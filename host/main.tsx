import './look.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { offerArchive, offerEvidence } from './evidence.ts';
import { askToPersist, startArchive } from './archive.ts';
import { startEngine } from './engine.ts';
import { isLoopback } from './lobby/join-base.ts';
import { loadConfig } from './load-config.ts';
import { openRoom } from './open-room.ts';
import { browserSounds } from './show/sounds/browser-sounds.ts';
import { openShow } from './show/show.ts';
import { browserVoice } from './show/voice/browser-voice.ts';
import { pageTime } from './show/page-time.ts';
import { browserScreen } from './screen/browser-screen.ts';
import { browserShelf } from './settings/old-shelf.ts';
import { words } from './words.ts';

const page = location.href;
const started = startArchive();
if (isLoopback(location.hostname)) offerArchive(started.archive);
const loaded = await loadConfig((path, how) => fetch(path, how));
const config = loaded.ok ? loaded.config : { brokers: ['/mqtt'], iceServers: [], addresses: [] };
const show = openShow({
  voice: browserVoice(globalThis.speechSynthesis),
  sounds: browserSounds({
    openContext: globalThis.AudioContext ? () => new AudioContext() : null,
    time: pageTime,
  }),
  time: pageTime,
  roll: (sides) => Math.floor(Math.random() * sides),
});

createRoot(document.querySelector('#root')!).render(
  <App
    config={config}
    notice={loaded.ok ? null : words.config[loaded.problem]}
    page={page}
    shelf={browserShelf()}
    show={show}
    bigScreen={browserScreen(page)}
    started={started}
    askToPersist={askToPersist}
    startEngine={startEngine}
    openRoom={(opening) => {
      const engine = startEngine();
      const room = openRoom(engine, opening, page);
      if (isLoopback(location.hostname)) offerEvidence(engine);
      return room;
    }}
  />,
);
