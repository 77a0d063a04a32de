import type { ReactNode } from 'react';
import type { Seat } from '../src/cartridge.ts';
import type { GameScene, RoomStage } from '../src/room/stage-view.ts';
import type { Choice } from './chosen-game.ts';
import { NextUp } from './choosing/next-up.tsx';
import { hostGames } from './games/registry.ts';
import type { Entrance } from './lobby/entrance.ts';
import { Lobby } from './lobby/lobby.tsx';
import { PauseSheet } from './pause-sheet.tsx';
import { Reactions } from './reactions.tsx';
import { RoomContext } from './room-context.ts';
import type { RoomState } from './room-state.ts';
import { Countdown, Fuse } from './stage/fuse.tsx';
import { Skirting } from './stage/skirting.tsx';
import { Stage } from './stage/stage.tsx';
import { TimesUp } from './stage/times-up.tsx';
import { words } from './words.ts';
import './room-page.css';

/** What the host does with the stage itself. */
interface StageHands {
  choose: (choice: Choice) => void;
  playAgain: () => void;
  resume: (renew: boolean) => void;
  kick: (seat: Seat) => void;
}

interface RoomWallProps {
  room: RoomState;
  caption: string;
  entrance: Entrance;
  /** Null where the room is only looked at. */
  hands: StageHands | null;
  onReactionLanded: (number: number) => void;
  /** What the host may do in the lobby, beside what it says. */
  lobbyTools?: ReactNode;
  /** On the skirting board. */
  children?: ReactNode;
}

/** What everybody sees of a room: its lobby, or the game that runs. */
export function RoomWall(props: RoomWallProps) {
  const { room, caption, entrance, hands, onReactionLanded, lobbyTools, children } = props;
  const { stage, clock, pictures, writing, progress, reactions } = room;
  if (stage === null) return <OpeningWall />;

  const { scene, people } = stage;
  const sight = { people, pictures, clock, writing, progress };
  const game = scene.kind === 'game' ? hostGames[scene.cartridge] : undefined;
  const dressing = scene.kind === 'game' ? game?.dressing(scene.view) : undefined;
  const paused = scene.kind === 'game' ? scene.paused : null;
  const startsNext = scene.kind === 'game' ? scene.over?.startsNext : undefined;
  return (
    <RoomContext value={sight}>
      <Stage light={dressing?.light ?? 'right'} wall={dressing?.wall}>
        <div
          className="room-scene"
          key={scene.kind === 'lobby' ? 'lobby' : `${scene.game} ${dressing?.scene}`}
          data-stage={scene.kind === 'lobby' ? 'lobby' : scene.view.kind}
          inert={paused !== null}
        >
          <Scene
            stage={stage}
            scene={scene}
            entrance={entrance}
            hands={hands}
            lobbyTools={lobbyTools}
          />
        </div>
        {dressing?.callsTime && dressing.timer && <TimesUp timer={dressing.timer} />}
        {startsNext && <NextUp title={stage.next.title} timer={startsNext} />}
        {paused && (
          <PauseSheet paused={paused} leftAt={room.leftAt} onResume={hands?.resume ?? null} />
        )}
        <Skirting
          caption={caption}
          mood={paused ? null : (dressing?.mood ?? 'grand')}
          fuse={dressing?.timer && <Fuse timer={dressing.timer} />}
        >
          {dressing?.timer && <Countdown timer={dressing.timer} />}
          {children}
        </Skirting>
        <Reactions reactions={reactions} onLanded={onReactionLanded} />
      </Stage>
    </RoomContext>
  );
}

/** Until the first is known of the room. */
export function OpeningWall() {
  return (
    <Stage light="centre">
      <p className="room-opening sign">{words.join.opening}</p>
      <Skirting caption={words.join.opening} mood="grand" />
    </Stage>
  );
}

interface SceneProps extends Pick<RoomWallProps, 'entrance' | 'hands' | 'lobbyTools'> {
  stage: RoomStage;
  scene: RoomStage['scene'];
}

function Scene({ stage, scene, entrance, hands, lobbyTools }: SceneProps) {
  if (scene.kind === 'lobby') {
    return (
      <Lobby scene={scene} next={stage.next} entrance={entrance} hands={hands}>
        {lobbyTools}
      </Lobby>
    );
  }
  return <Game scene={scene} hands={hands} />;
}

function Game({ scene, hands }: { scene: GameScene; hands: StageHands | null }) {
  const game = hostGames[scene.cartridge];
  if (game === undefined) return <p className="room-opening sign">{words.noStage}</p>;
  return (
    <game.Stage
      view={scene.view}
      onPlayAgain={scene.over?.startsNext ? null : (hands?.playAgain ?? null)}
    />
  );
}
