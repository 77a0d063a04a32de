import { useState } from 'react';
import type { Config } from '../shared/config.ts';
import { Home } from './home.tsx';
import { isLoopback } from './lobby/join-base.ts';
import type { Show } from './show/show.ts';
import { Office } from './settings/office.tsx';
import { usePreferences } from './use-preferences.ts';
import type { Shelf } from './preferences.ts';
import type { Engine } from './engine.ts';
import { RoomPage } from './room-page.tsx';

export interface AppProps {
  config: Config;
  /** What is not as it should be, in words. */
  notice: string | null;
  /** The page's own address. */
  page: string;
  shelf: Shelf | null;
  /** Opens a room; called from the press of a button, which also lets sound begin. */
  openRoom: () => Engine;
  show: Show;
}

type Screen = { kind: 'home' } | { kind: 'room'; engine: Engine };

/** Home, room, and the back office over either. */
export function App({ config, notice, page, shelf, openRoom, show }: AppProps) {
  const [screen, setScreen] = useState<Screen>({ kind: 'home' });
  const [office, setOffice] = useState(false);
  const { preferences, kept, setPreferences } = usePreferences(shelf);
  const addresses = config.addresses.filter((address) => !isLoopback(address));

  const setAndTell = (next: typeof preferences) => {
    setPreferences(next);
    show.volume(next.voice, next.volume);
    if (screen.kind === 'room' && next.settings !== preferences.settings) {
      const { cartridge, settings } = next;
      screen.engine.post({ kind: 'control', control: { kind: 'choose', cartridge, settings } });
    }
  };
  const newRoom = () => {
    show.begin(preferences.voice, preferences.volume);
    const engine = openRoom();
    const { cartridge, settings } = preferences;
    engine.post({ kind: 'control', control: { kind: 'choose', cartridge, settings } });
    setScreen({ kind: 'room', engine });
  };

  return (
    <>
      {screen.kind === 'home' ? (
        <Home notice={notice} onNewRoom={newRoom} onSettings={() => setOffice(true)} />
      ) : (
        <RoomPage
          engine={screen.engine}
          notice={notice}
          page={page}
          addresses={addresses}
          chosenAddress={preferences.address}
          show={show}
          onChoose={(settings) => setAndTell({ ...preferences, settings })}
          onSettings={() => setOffice(true)}
        />
      )}
      {office && (
        <Office
          preferences={preferences}
          addresses={addresses}
          lendsAddress={isLoopback(new URL(page).hostname)}
          kept={kept}
          onChange={setAndTell}
          onBack={() => setOffice(false)}
        />
      )}
    </>
  );
}
