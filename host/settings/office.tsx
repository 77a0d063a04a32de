import { useState } from 'react';
import type { Config } from '../../shared/config.ts';
import type { HostArchive, Keeping } from '../../workers/archive/archive.ts';
import { defaultPreferences } from '../preferences.ts';
import type { Preferences } from '../preferences.ts';
import type { Show } from '../show/show.ts';
import type { Sound } from '../show/sounds/sound.ts';
import { useFirstFocus } from '../keys/first-focus.ts';
import { leadsBack } from '../keys/way-back.ts';
import { Stage } from '../stage/stage.tsx';
import type { KeptSign } from '../use-preferences.ts';
import { contents } from './drawer.ts';
import type { DrawerName } from './drawer.ts';
import { DrawerTabs } from './drawer-tabs.tsx';
import { GameDrawer } from './game-drawer.tsx';
import { GuestsDrawer } from './guests-drawer.tsx';
import { NetworkDrawer } from './network-drawer.tsx';
import type { OverlayPlace } from './overlay-address.tsx';
import { PainterDrawer } from './painter-drawer.tsx';
import type { PainterServices } from './painter-drawer.tsx';
import { ResetAll } from './reset-all.tsx';
import { ScreenDrawer } from './screen-drawer.tsx';
import { SoundDrawer } from './sound-drawer.tsx';
import { StorageDrawer } from './storage-drawer.tsx';
import { words } from './words.ts';
import './office.css';

interface OfficeProps {
  archive: HostArchive;
  askToPersist: () => Promise<boolean>;
  /** How safely the archive keeps things. */
  safety: Keeping;
  preferences: Preferences;
  /** What the site itself says. */
  config: Config;
  /** The page's own address. */
  page: string;
  /** Addresses the QR code may use; empty where the page's own is used. */
  addresses: readonly string[];
  /** Where an overlay of the room that is open is found; null while none is. */
  overlay: OverlayPlace | null;
  kept: KeptSign;
  painters: PainterServices;
  /** Whose voices can be chosen, and tried. */
  show: Pick<Show, 'voices' | 'captions' | 'hearing'>;
  onRehearse: () => void;
  /** Something is to be heard with what is set. */
  onNoise: (sound: Sound) => void;
  onChange: (preferences: Preferences) => void;
  onBack: () => void;
}

/** The back office: everything a host may set. Changes count at once. */
export function Office(props: OfficeProps) {
  const { archive, safety, preferences, config, page, addresses, kept, onChange, onBack } = props;
  const [open, setOpen] = useState<DrawerName>('game');
  /** Rises with each reset: what was typed and is not right goes with it. */
  const [edition, setEdition] = useState(0);
  const set = (changed: Partial<Preferences>) => onChange({ ...preferences, ...changed });
  const reset = (names: readonly (keyof Preferences)[]) => {
    set(Object.fromEntries(names.map((name) => [name, defaultPreferences[name]])));
    setEdition(edition + 1);
  };
  useFirstFocus('office');
  const drawer = { preferences, onChange: set };

  return (
    <Stage light="wide">
      <main className="office">
        <header className="office-head">
          <h1 className="sign">{words.title}</h1>
          <output className="office-kept" data-kept={kept?.kept ?? 'waiting'}>
            {keptWords(kept, safety)}
          </output>
          <ResetAll onReset={() => reset(Object.values(contents).flat())} />
          <button
            type="button"
            className="office-button sign"
            data-main="true"
            {...leadsBack}
            onClick={onBack}
          >
            {words.back}
          </button>
        </header>
        <DrawerTabs open={open} onOpen={setOpen} />
        <section
          key={`${open} ${edition}`}
          className="office-drawer"
          role="tabpanel"
          id={`drawer-${open}`}
          aria-labelledby={`drawer-tab-${open}`}
        >
          {open === 'game' && <GameDrawer {...drawer} />}
          {open === 'painter' && <PainterDrawer {...drawer} painters={props.painters} />}
          {open === 'guests' && <GuestsDrawer {...drawer} />}
          {open === 'network' && (
            <NetworkDrawer {...drawer} config={config} page={page} addresses={addresses} />
          )}
          {open === 'screen' && <ScreenDrawer {...drawer} overlay={props.overlay} />}
          {open === 'sound' && (
            <SoundDrawer
              {...drawer}
              show={props.show}
              onNoise={props.onNoise}
              onRehearse={props.onRehearse}
            />
          )}
          {open === 'storage' && (
            <StorageDrawer archive={archive} askToPersist={props.askToPersist} />
          )}
        </section>
        {contents[open].length > 0 && (
          <footer className="office-foot">
            <button type="button" className="office-link" onClick={() => reset(contents[open])}>
              {words.resetDrawer}
            </button>
          </footer>
        )}
      </main>
    </Stage>
  );
}

function keptWords(kept: KeptSign, safety: Keeping): string {
  if (kept === null) return words.keeping;
  if (!kept.kept) return words.unkept[kept.why];
  return safety === 'memory' ? words.pageOnly : words.kept;
}
