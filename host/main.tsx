import './look.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { offerArchive, offerEvidence } from './evidence.ts';
import { askToPersist, startArchive } from './archive.ts';
import { startEngine } from './engine.ts';
import { browserInstall } from './install/browser-install.ts';
import { InstallContext } from './install/install.ts';
import { takeShortcut } from './install/shortcut.ts';
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

const shortcut = takeShortcut(location, history);
const page = location.href;
const install = browserInstall(window);
const started = startArchive();
if (isLoopback(location.hostname)) offerArchive(started.archive);
const { config, problem } = await loadConfig((path, how) => fetch(path, how));
const show = openShow({
  voice: browserVoice(globalThis.speechSynthesis),
  sounds: browserSounds({
    openContext: globalThis.AudioContext ? () => new AudioContext() : null,
    time: pageTime,
  }),
  time: pageTime,
  roll: (sides) => Math.floor(Math.random() * sides),
});

const root = document.querySelector('#root');
// None where `first.js` has said that this browser is too old.
if (root)
  createRoot(root).render(
    <InstallContext value={install}>
      <App
        config={config}
        notice={problem && words.config[problem]}
        shortcut={shortcut}
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
      />
    </InstallContext>,
  );
