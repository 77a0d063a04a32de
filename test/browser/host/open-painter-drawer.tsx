import type { MachineVoice } from '../../../host/show/voice/voice.ts';
import '@fontsource/luckiest-guy/400.css';
import '@fontsource/zilla-slab/600.css';
import '@fontsource/zilla-slab/700.css';
import '../../../shared/tokens.css';
import '../../../host/theme.css';
import { useState } from 'react';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { painterKeys } from '../../../host/painter-keys.ts';
import { openPainterOffice } from '../../../host/painter-office.ts';
import type { PainterTrouble } from '../../../host/painter-trouble.ts';
import { defaultPreferences } from '../../../host/preferences.ts';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { Office } from '../../../host/settings/office.tsx';
import { hearing } from '../../../host/show/sounds/hearing.ts';
import type { PaintingSettings } from '../../../shared/painting-settings.ts';
import type { PainterTested } from '../../../workers/engine/messages.ts';
import { atelier, collage, deskEngine, shed } from './painter-samples.ts';

interface DrawerOpening {
  painting?: Partial<PaintingSettings>;
  archive?: ReturnType<typeof scriptedArchive>;
  trouble?: PainterTrouble;
  /** Whether the engine says what a painter is. */
  answers?: boolean;
}

const nothing = { subscribe: () => () => {} };
const voices: readonly MachineVoice[] = [];
const silent = {
  voices: { ...nothing, now: () => voices },
  hearing: hearing('none'),
  captions: { ...nothing, now: () => '' },
};

/** The painter's drawer over sample painters, in a window of its own. */
export async function openPainterDrawer(opening: DrawerOpening = {}) {
  const { archive = scriptedArchive(), trouble = null, answers = true } = opening;
  await page.viewport(1280, 720);
  const engines: ReturnType<typeof deskEngine>[] = [];
  const ports: MessagePort[] = [];
  const office = openPainterOffice({
    engine: null,
    startEngine() {
      const engine = deskEngine(answers ? [collage, atelier, shed] : []);
      engines.push(engine);
      return engine;
    },
    connectEngine() {
      const port = archive.connectEngine();
      ports.push(port);
      return port;
    },
  });
  const keyChanged = vi.fn<() => void>();
  const painted: PaintingSettings[] = [];
  const keys = painterKeys(archive.archive);
  function Drawer() {
    const [preferences, setPreferences] = useState({
      ...defaultPreferences,
      painting: { ...defaultPreferences.painting, ...opening.painting },
    });
    return (
      <Office
        archive={archive.archive}
        askToPersist={async () => true}
        safety="disk"
        preferences={preferences}
        config={{ brokers: ['/mqtt'], iceServers: [], addresses: [] }}
        page="http://localhost:4173/"
        addresses={[]}
        overlay={null}
        kept={{ kept: true }}
        show={silent}
        onNoise={() => {}}
        onRehearse={() => {}}
        painters={{
          office,
          keys,
          onKeyChanged: keyChanged,
          trouble,
          list: [collage, atelier, shed],
        }}
        onChange={(next) => {
          painted.push(next.painting);
          setPreferences(next);
        }}
        onBack={() => undefined}
      />
    );
  }
  const screen = await render(<Drawer />);
  await screen.getByRole('tab', { name: 'Painter' }).click();
  return {
    screen,
    archive,
    office,
    engines,
    ports,
    keyChanged,
    /** What would be kept now, and all that would have been before. */
    painting: () => painted.at(-1),
    painted,
    /** What the engine found that was started last. */
    tested: (painter: string, tested: PainterTested) => engines.at(-1)?.tested(painter, tested),
  };
}
