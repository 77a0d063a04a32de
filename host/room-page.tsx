import { formatRoomFragment } from '../shared/room-link.ts';
import type { Keeping, Kept } from '../workers/archive/archive.ts';
import type { Control } from '../workers/engine/messages.ts';
import { BrokerSign } from './broker-sign.tsx';
import { Controls } from './controls.tsx';
import type { Engine } from './engine.ts';
import { hostGames } from './games/registry.ts';
import { joinBase } from './lobby/join-base.ts';
import { Lobby } from './lobby/lobby.tsx';
import { MuteButton } from './mute-button.tsx';
import { PauseSheet } from './pause-sheet.tsx';
import { Reactions } from './reactions.tsx';
import { RoomContext } from './room-context.ts';
import type { Show } from './show/show.ts';
import { SoundSign } from './sound-sign.tsx';
import { Countdown, Fuse } from './stage/fuse.tsx';
import { Skirting } from './stage/skirting.tsx';
import { Stage } from './stage/stage.tsx';
import { TimesUp } from './stage/times-up.tsx';
import { KeepingNote } from './storage/keeping-note.tsx';
import { useLeavingQuestion } from './use-leaving-question.ts';
import { useRoomOf } from './use-room.ts';
import { words } from './words.ts';
import './room-page.css';

interface RoomPageProps {
  engine: Engine;
  notice: string | null;
  page: string;
  addresses: readonly string[];
  chosenAddress: string | null;
  /** The host's own brokers, which the join address must name; none: those of the site. */
  brokers: readonly string[];
  /** How safely this browser keeps things, and whether it keeps what happens now. */
  safety: Keeping;
  keeping: Kept | null;
  show: Show;
  /** Whether nothing is heard at all. */
  muted: boolean;
  onMute: (muted: boolean) => void;
  onChoose: (settings: Record<string, unknown>) => void;
  onSettings: () => void;
}

/** The big screen of one room: its lobby, or the game that runs. */
export function RoomPage(props: RoomPageProps) {
  const { engine, page, addresses, chosenAddress, show, onChoose, onSettings } = props;
  const { room, caption, reactionLanded } = useRoomOf(engine, show);
  const { stage, clock, pictures, writing, progress, reactions, brokers } = room;
  const keeping = room.keeping.kept ? props.keeping : room.keeping;
  const isKept = props.safety !== 'memory' && (keeping?.kept ?? true);
  // What is kept is found again; all else is gone with this page.
  useLeavingQuestion(!isKept && stage !== null && stage.people.length > 0);
  const control = (control: Control) => engine.post({ kind: 'control', control });

  if (stage === null || room.room === null) {
    return (
      <Stage light="centre">
        <p className="room-opening sign">{words.join.opening}</p>
        <Skirting caption={words.join.opening} mood="grand" />
      </Stage>
    );
  }

  const { scene, people, next } = stage;
  const sight = { people, pictures, clock, writing, progress };
  const base = joinBase(page, addresses, chosenAddress);
  const address = base.ok
    ? base.address + formatRoomFragment({ room: room.room, brokers: [...props.brokers] })
    : null;
  const game = scene.kind === 'game' ? hostGames[scene.cartridge] : undefined;
  const dressing = scene.kind === 'game' ? game?.dressing(scene.view) : undefined;
  const paused = scene.kind === 'game' ? scene.paused : null;
  const runs = scene.kind === 'game' && scene.over === null;
  const isEmpty = scene.kind === 'lobby' && !people.some(({ here }) => here);
  const closedNote = room.closed !== null && isEmpty ? words.closedBefore[room.closed] : null;

  return (
    <RoomContext value={sight}>
      <Stage light={dressing?.light ?? 'right'}>
        <div
          className="room-scene"
          key={scene.kind === 'lobby' ? 'lobby' : `${scene.game} ${dressing?.scene}`}
          data-stage={scene.kind === 'lobby' ? 'lobby' : scene.view.kind}
          inert={paused !== null}
        >
          {scene.kind === 'lobby' ? (
            <Lobby scene={scene} next={next} address={address} onChoose={onChoose} />
          ) : game ? (
            <game.Stage view={scene.view} onPlayAgain={() => control({ kind: 'playAgain' })} />
          ) : (
            <p className="room-opening sign">{words.noStage}</p>
          )}
        </div>
        {dressing?.callsTime && dressing.timer && <TimesUp timer={dressing.timer} />}
        {paused && (
          <PauseSheet
            paused={paused}
            leftAt={room.leftAt}
            onResume={(renew) => control({ kind: 'resume', renew })}
          />
        )}
        <Skirting
          caption={caption || (props.notice ?? closedNote ?? '')}
          mood={paused ? null : (dressing?.mood ?? 'grand')}
          fuse={dressing?.timer && <Fuse timer={dressing.timer} />}
        >
          {dressing?.timer && <Countdown timer={dressing.timer} />}
          {!props.muted && <SoundSign show={show} />}
          <KeepingNote keeping={keeping} />
          <BrokerSign brokers={brokers} />
          <MuteButton muted={props.muted} onMute={props.onMute} />
          {runs && <Controls paused={paused !== null} onControl={control} />}
          {scene.kind === 'lobby' && (
            <button type="button" className="quiet sign" onClick={onSettings}>
              {words.settings}
            </button>
          )}
        </Skirting>
        <Reactions reactions={reactions} onLanded={reactionLanded} />
      </Stage>
    </RoomContext>
  );
}
