import { useCallback, useEffect, useMemo, useState } from 'react';
import { formatRoomFragment } from '../shared/room-link.ts';
import type { Keeping, Kept } from '../workers/archive/archive.ts';
import type { Control } from '../workers/engine/messages.ts';
import type { Choice } from './chosen-game.ts';
import { Controls } from './controls.tsx';
import { HealthSign } from './doctor/health-sign.tsx';
import { latePart } from './late-part.tsx';
import type { Engine } from './engine.ts';
import { BotButtons } from './guests/bot-buttons.tsx';
import { DeskButton } from './guests/desk-button.tsx';
import type { GuestHands } from './guests/guest-hands.ts';
import { LockButton } from './guests/lock-button.tsx';
import { PeopleButton } from './guests/people-button.tsx';
import { UpdateButton } from './install/update-button.tsx';
import { useFirstFocus } from './keys/first-focus.ts';
import type { Entrance } from './lobby/entrance.ts';
import { joinBase } from './lobby/join-base.ts';
import { wifiCode } from './lobby/wifi.ts';
import type { Wifi } from './lobby/wifi.ts';
import { MuteButton } from './mute-button.tsx';
import { OpeningWall, RoomWall } from './room-wall.tsx';
import { FullscreenButton } from './screen/fullscreen-button.tsx';
import type { Show } from './show/show.ts';
import { SoundSign } from './sound-sign.tsx';
import type { StageFeed } from './stage-window/stage-feed.ts';
import { StageWindowButton } from './stage-window/stage-window-button.tsx';
import { KeepingNote } from './storage/keeping-note.tsx';
import { useLeavingQuestion } from './use-leaving-question.ts';
import { useRoomOf } from './use-room.ts';
import { words } from './words.ts';

/** As many as have a colour; nobody is seated beyond. */
const mostPlayers = 10;

// Rarely wanted.
const AnotherGame = latePart(async () => (await import('./choosing/another-game.tsx')).AnotherGame);

interface RoomPageProps {
  engine: Engine;
  /** Where other windows are told of the room. */
  feed: StageFeed;
  notice: string | null;
  page: string;
  addresses: readonly string[];
  chosenAddress: string | null;
  /** The host's own brokers, which the join address must name; none: those of the site. */
  brokers: readonly string[];
  /** Whether the code is under a cloth until it is asked for. */
  codeHidden: boolean;
  /** The Wi-Fi phones may join by a code of its own. */
  wifi: Wifi | null;
  /** How safely this browser keeps things, and whether it keeps what happens now. */
  safety: Keeping;
  keeping: Kept | null;
  show: Show;
  /** Whether nothing is heard at all. */
  muted: boolean;
  onMute: (muted: boolean) => void;
  /** What a game was set to last, by its cartridge. */
  presetOf: (cartridge: string) => string | null;
  onChoose: (choice: Choice) => void;
  /** In the place of the game `after`. */
  onStartAnother: (choice: Choice, after: string) => void;
  onSettings: () => void;
}

/** The big screen of one room, with all the host may press. */
export function RoomPage(props: RoomPageProps) {
  const { engine, feed, show, onChoose, onSettings } = props;
  const { room, caption: said, reactionLanded } = useRoomOf(engine, show);
  const { stage } = room;
  const keeping = room.keeping.kept ? props.keeping : room.keeping;
  const isKept = props.safety !== 'memory' && (keeping?.kept ?? true);
  // What is kept is found again; all else is gone with this page.
  useLeavingQuestion(!isKept && stage !== null && stage.people.length > 0);
  const control = (control: Control) => engine.post({ kind: 'control', control });

  const guestHands: GuestHands = {
    kick: (seat) => control({ kind: 'kick', seat }),
    readmit: (seat) => control({ kind: 'readmit', seat }),
    admit: (knock) => control({ kind: 'admit', knock }),
    turnAway: (knock) => control({ kind: 'turnAway', knock }),
    moderator: (seat) => control({ kind: 'moderator', seat }),
    remote: (seat) => control({ kind: 'remote', seat }),
    judge: (held, shows) => control({ kind: 'judge', held, shows }),
    lock: (locked) => control({ kind: 'lock', locked }),
  };

  const lookAfter = useCallback(
    (wanted: boolean) => engine.post({ kind: 'lookAfter', wanted }),
    [engine],
  );

  const scene = stage?.scene;
  const paused = scene?.kind === 'game' ? scene.paused : null;
  /** The sheet on which another game is chosen. */
  const [opening, setOpening] = useState(false);
  const runs = scene?.kind === 'game' && scene.over === null;
  useFirstFocus(scene ? `${scene.kind} ${paused?.by} ${runs}` : null);
  const isEmpty = scene?.kind === 'lobby' && !stage?.people.some(({ here }) => here);
  const closedNote = room.closed !== null && isEmpty ? words.closedBefore[room.closed] : null;
  const botsNote = room.noBots ? words.bots.missing : null;
  const caption = said || (botsNote ?? props.notice ?? closedNote ?? '');
  const { page, addresses, chosenAddress, brokers, codeHidden } = props;
  const wifi = props.wifi && wifiCode(props.wifi);
  const { room: key, words: roomWords } = room;
  const entrance = useMemo((): Entrance => {
    const base = joinBase(page, addresses, chosenAddress);
    if (!base.ok || key === null) return { kind: 'no address' };
    const fragment = formatRoomFragment({ room: key, brokers: [...brokers] });
    const address = base.address + fragment;
    return { kind: codeHidden ? 'covered' : 'open', address, words: roomWords, wifi };
  }, [page, addresses, chosenAddress, brokers, codeHidden, key, roomWords, wifi]);
  useEffect(() => feed.sight(caption, entrance), [feed, caption, entrance]);

  if (stage === null || key === null) return <OpeningWall />;
  return (
    <RoomWall
      room={room}
      caption={caption}
      entrance={entrance}
      hands={{
        choose: onChoose,
        playAgain: () => control({ kind: 'playAgain' }),
        resume: (renew) => control({ kind: 'resume', renew }),
        kick: guestHands.kick,
      }}
      onReactionLanded={reactionLanded}
      lobbyTools={
        <BotButtons
          some={room.guests.bots.length > 0}
          full={stage.people.filter(({ colour }) => colour !== null).length >= mostPlayers}
          onFill={() => engine.post({ kind: 'fillSeat' })}
          onSendHome={() => engine.post({ kind: 'sendBotsHome' })}
        />
      }
    >
      {!props.muted && <SoundSign show={show} />}
      <KeepingNote keeping={keeping} />
      <HealthSign brokers={room.brokers} phones={room.phones} onLook={lookAfter} />
      <div className="skirting-icons">
        <MuteButton muted={props.muted} onMute={props.onMute} />
        {room.guests.desk && <DeskButton desk={room.guests.desk} judge={guestHands.judge} />}
        <PeopleButton guests={room.guests} hands={guestHands} />
        <LockButton locked={room.guests.locked} onLock={guestHands.lock} />
        <StageWindowButton />
        <FullscreenButton />
      </div>
      {!runs && <UpdateButton />}
      {scene?.kind === 'game' && (
        <Controls scene={scene} onControl={control} onAnother={() => setOpening(!opening)} />
      )}
      {runs && opening && (
        <AnotherGame
          first={{ cartridge: stage.next.cartridge, preset: stage.next.preset }}
          presetOf={props.presetOf}
          lacking={room.guests.lacking}
          onStart={(choice) => {
            setOpening(false);
            props.onStartAnother(choice, scene.game);
          }}
          onClose={() => setOpening(false)}
        />
      )}
      {scene?.kind === 'lobby' && (
        <button type="button" className="quiet sign" onClick={onSettings}>
          {words.settings}
        </button>
      )}
    </RoomWall>
  );
}
