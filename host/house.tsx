import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Config } from '../shared/config.ts';
import type { Keeping, Kept } from '../workers/archive/archive.ts';
import type { StartedArchive } from './archive.ts';
import type { Engine } from './engine.ts';
import { latePart } from './late-part.tsx';
import { afterChoice, chosenGame, offeredGames, presetNameOf } from './chosen-game.ts';
import type { Choice } from './chosen-game.ts';
import { demoOpening } from './demo/demo-opening.ts';
import { DemoPage } from './demo/demo-page.tsx';
import { enterRoom, tellShow } from './entered-room.ts';
import type { Entrance } from './entered-room.ts';
import { roomGoingOn } from './going-on.ts';
import { Home } from './home.tsx';
import { UpdateNote } from './install/update-note.tsx';
import type { Shortcut } from './install/shortcut.ts';
import { useReturnFocus } from './keys/use-return-focus.ts';
import { isLoopback, joinBase } from './lobby/join-base.ts';
import { absoluteBrokers, networkOf } from './network.ts';
import type { HeldRoom } from './open-room.ts';
import { painterKeys } from './painter-keys.ts';
import { openPainterOffice } from './painter-office.ts';
import type { PainterOffice } from './painter-office.ts';
import type { PainterTrouble } from './painter-trouble.ts';
import type { Preferences } from './preferences.ts';
import { RoomPage } from './room-page.tsx';
import { saferAddress } from './safer-address.ts';
import { useFullscreenKey } from './screen/use-fullscreen.ts';
import type { Checked } from './settings/field-by-field.ts';
import { fieldLabel } from './settings/field-label.ts';
import { OwnPresets } from './settings/own-presets.ts';
import { pageTime } from './show/page-time.ts';
import { feedStage } from './stage-window/stage-feed.ts';
import type { StageFeed } from './stage-window/stage-feed.ts';
import { Notes } from './storage/notes.tsx';
import { Unlocking } from './storage/unlocking.tsx';
import { persistOncePlaying } from './storage/persist-once-playing.ts';
import { guardOf, tellRoom } from './tell-room.ts';
import { useSupplies } from './use-supplies.ts';
import { usePreferences } from './use-preferences.ts';

export interface HouseProps extends Entrance {
  started: StartedArchive;
  /** Asks the browser not to clear the archive by itself; answers whether it promised. */
  askToPersist: () => Promise<boolean>;
  /** How safely the archive keeps things, and whether it keeps what happens now. */
  safety: Keeping;
  keeping: Kept | null;
  setAside: string | null;
  loaded: Checked<Preferences>;
  config: Config;
  /** What is not as it should be, in words. */
  notice: string | null;
  /** The page's own address. */
  page: string;
  /** What the installed icon's menu was asked for. */
  shortcut?: Shortcut | null;
  /** An engine without a room, which only answers questions about painters. */
  startEngine: () => Engine;
}

// Not needed to play: fetched when the door is opened.
const Catalogue = latePart(
  async () => (await import('./catalogue/catalogue.tsx')).Catalogue,
  <Unlocking way="open" />,
);
const Office = latePart(
  async () => (await import('./settings/office.tsx')).Office,
  <Unlocking way="open" />,
);

type Screen =
  | { kind: 'home' }
  | { kind: 'pastGames' }
  | { kind: 'demo'; room: HeldRoom }
  /** `brokers`: the host's own when it was opened, as its link must name them; none: the site's. */
  | { kind: 'room'; room: HeldRoom; feed: StageFeed; brokers: readonly string[] };

/** Everything behind the front door, once the archive is open: home, room, past games, back office. */
export function House(props: HouseProps) {
  const { started, askToPersist, safety, keeping, loaded, config, notice, page, show } = props;
  const { archive } = started;
  const [screen, setScreen] = useState<Screen>({
    kind: props.shortcut === 'pastGames' ? 'pastGames' : 'home',
  });
  const [office, setOffice] = useState<PainterOffice | null>(null);
  const [keys] = useState(() => painterKeys(archive));
  const [roomKey, setRoomKey] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<PainterTrouble | null>(null);
  const [setAside, setSetAside] = useState(props.setAside);
  const { preferences, kept, setPreferences } = usePreferences(archive, loaded.value);
  const addresses = config.addresses.filter((address) => !isLoopback(address));
  /** Leaves the room that is open. */
  const leaveRoom = useRef(() => {});
  const { bigScreen } = props;
  useFullscreenKey(bigScreen.fullscreen);
  useReturnFocus(office !== null);
  const network = networkOf(config, preferences);
  const base = joinBase(page, addresses, preferences.address);
  // A broker on the page's own server is where phones find that server.
  const phonesPage = base.ok ? base.address : page;

  // Another tab has the archive now, or the page goes: the room stops with the house.
  useEffect(() => () => leaveRoom.current(), []);

  useEffect(() => () => office?.close(), [office]);

  const setAndTell = (next: Preferences) => {
    setPreferences(next);
    tellShow(show, next);
    if (screen.kind === 'room') tellRoom(screen.room.engine, preferences, next);
  };
  const repeatPainting = () => {
    if (screen.kind !== 'room') return;
    const { painting } = preferences;
    screen.room.engine.post({ kind: 'control', control: { kind: 'paint', painting } });
  };
  const room = screen.kind === 'room' || screen.kind === 'demo' ? screen.room : null;
  useSupplies(room?.engine ?? null, preferences.shelves, (shelves) =>
    setPreferences({ ...preferences, shelves }),
  );
  const choose = (choice: Choice) => setAndTell(afterChoice(preferences, choice));
  const startAnother = (choice: Choice, after: string) => {
    if (screen.kind !== 'room') return;
    const next = afterChoice(preferences, choice);
    setPreferences(next);
    const control = { ...chosenGame(next), kind: 'startAnother', after } as const;
    screen.room.engine.post({ kind: 'control', control });
  };
  const onWish = useEffectEvent(choose);
  const openEngine = screen.kind === 'room' ? screen.room.engine : null;
  useEffect(
    () => openEngine?.subscribe((message) => void (message.kind === 'wished' && onWish(message))),
    [openEngine],
  );
  const openOffice = () =>
    setOffice(
      openPainterOffice({
        engine: screen.kind === 'room' ? screen.room.engine : null,
        startEngine: props.startEngine,
        connectEngine: () => started.connectEngine(),
      }),
    );
  const openDoors = (resume: boolean) => {
    if (preferences.fullscreen) bigScreen.fullscreen?.enter();
    const { room, leave } = enterRoom(props, preferences, {
      ...network,
      byHand: {
        brokers: config.brokers,
        named: absoluteBrokers(preferences.brokers ?? [], phonesPage),
      },
      archive: started.connectEngine(),
      painting: preferences.painting,
      guard: guardOf(preferences),
      resume,
      demo: false,
    });
    const feed = feedStage(room.engine, bigScreen.stageLine(), pageTime);
    leaveRoom.current = () => {
      feed.close();
      leave();
    };
    setRoomKey(null);
    room.engine.subscribe((message) => {
      if (message.kind === 'opened') setRoomKey(message.room);
      if (message.kind !== 'painterSaid') return;
      const { painter, failure, said } = message;
      setTrouble({ painter, failure, said, at: Date.now() });
    });
    persistOncePlaying(room.engine, askToPersist);
    room.engine.post({ kind: 'control', control: offeredGames(preferences) });
    room.engine.post({ kind: 'control', control: chosenGame(preferences) });
    setScreen({ kind: 'room', room, feed, brokers: preferences.brokers ?? [] });
  };

  const enterDemo = () => {
    const { room, leave } = enterRoom(props, preferences, demoOpening);
    leaveRoom.current = leave;
    setScreen({ kind: 'demo', room });
  };
  const leaveDemo = () => {
    leaveRoom.current();
    leaveRoom.current = () => {};
    setScreen({ kind: 'home' });
  };

  // A game that waits is not closed by a shortcut: then the front asks.
  const opened = useRef(props.shortcut !== 'newRoom');
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    void roomGoingOn(archive).then((goingOn) => goingOn?.game == null && openDoors(false));
  });

  return (
    <OwnPresets value={preferences.presets}>
      <div inert={office !== null}>
        {screen.kind === 'home' && (
          <Home
            archive={archive}
            notes={
              <Notes
                archive={archive}
                keeping={safety}
                setAside={setAside}
                resetFields={loaded.reset.map(fieldLabel)}
                saferAddress={saferAddress(page)}
                notice={notice}
                onForgotten={() => setSetAside(null)}
              >
                <UpdateNote />
              </Notes>
            }
            onGoOn={() => openDoors(true)}
            onNewRoom={() => openDoors(false)}
            onDemo={enterDemo}
            onPastGames={() => setScreen({ kind: 'pastGames' })}
            onSettings={openOffice}
          />
        )}
        {screen.kind === 'pastGames' && (
          <Catalogue archive={archive} onBack={() => setScreen({ kind: 'home' })} />
        )}
        {screen.kind === 'demo' && (
          <DemoPage
            engine={screen.room.engine}
            show={show}
            muted={preferences.muted}
            onMute={(muted) => setAndTell({ ...preferences, muted })}
            onLeave={leaveDemo}
          />
        )}
        {screen.kind === 'room' && (
          <RoomPage
            engine={screen.room.engine}
            feed={screen.feed}
            notice={notice}
            page={page}
            addresses={addresses}
            chosenAddress={preferences.address}
            brokers={absoluteBrokers(screen.brokers, phonesPage)}
            codeHidden={preferences.codeHidden}
            wifi={preferences.wifi}
            safety={safety}
            keeping={keeping}
            show={show}
            presetOf={(cartridge) => presetNameOf(preferences, cartridge)}
            onChoose={choose}
            onStartAnother={startAnother}
            muted={preferences.muted}
            onMute={(muted) => setAndTell({ ...preferences, muted })}
            onSettings={openOffice}
          />
        )}
      </div>
      {office && (
        <Office
          archive={archive}
          askToPersist={askToPersist}
          safety={safety}
          preferences={preferences}
          config={config}
          page={page}
          addresses={addresses}
          overlay={
            screen.kind === 'room' && roomKey !== null
              ? {
                  base: phonesPage,
                  link: { room: roomKey, brokers: absoluteBrokers(screen.brokers, phonesPage) },
                }
              : null
          }
          kept={kept}
          show={show}
          onNoise={(sound) => {
            tellShow(show, preferences);
            show.wake();
            show.play(sound);
          }}
          onRehearse={() => {
            tellShow(show, preferences);
            show.rehearse();
          }}
          painters={{ office, keys, onKeyChanged: repeatPainting, trouble }}
          onChange={setAndTell}
          onBack={() => setOffice(null)}
        />
      )}
    </OwnPresets>
  );
}
