import type { ReactNode } from 'react';
import type { Seat } from '../../src/cartridge.ts';
import type { LobbyScene, NextGame } from '../../src/room/stage-view.ts';
import type { Choice } from '../chosen-game.ts';
import { usePerson, useRoom } from '../room-context.ts';
import { Countdown } from '../stage/fuse.tsx';
import { DemoPlate } from '../demo/demo-plate.tsx';
import { words } from '../words.ts';
import { CoveredJoin } from './covered-join.tsx';
import type { Entrance } from './entrance.ts';
import { JoinPicture } from './join-picture.tsx';
import { PortraitWall } from './portrait-wall.tsx';
import { Programme } from './programme.tsx';
import { readiness } from './readiness.ts';
import './lobby.css';

interface LobbyHands {
  choose: (choice: Choice) => void;
  kick: (seat: Seat) => void;
}

interface LobbyProps {
  scene: LobbyScene;
  next: NextGame;
  entrance: Entrance;
  /** Null where the room is only looked at. */
  hands: LobbyHands | null;
  /** Beside the hint. */
  children?: ReactNode;
}

/** Left the code, right the wall that fills with portraits. */
export function Lobby({ scene, next, entrance, hands, children }: LobbyProps) {
  const { people } = useRoom();
  const players = people.filter((person) => person.colour !== null);
  const mirror = players.filter((person) => readiness(person) === 'mirror').length;
  const startable = scene.notice === null && scene.missing === 0;
  return (
    <main className="lobby">
      <Join entrance={entrance} />
      <div className="lobby-wall">
        <Programme next={next} onChoose={hands?.choose ?? null} />
        <PortraitWall people={people} missing={scene.missing} onKick={hands?.kick ?? null} />
        {scene.starting ? (
          <Starting starting={scene.starting} />
        ) : (
          <div className="lobby-foot">
            <p className="lobby-hint sign" data-urgent={scene.notice !== null}>
              {scene.notice ?? hintOf(scene, entrance)}
              {startable && mirror > 0 && <small>{words.lobby.stillAtMirror(mirror)}</small>}
            </p>
            {children}
          </div>
        )}
      </div>
    </main>
  );
}

function hintOf({ missing }: LobbyScene, entrance: Entrance): string {
  if (entrance.kind === 'demo') return words.demo.comingIn;
  return missing > 0 ? words.lobby.missing(missing) : words.lobby.startOnPhone;
}

function Join({ entrance }: { entrance: Entrance }) {
  switch (entrance.kind) {
    case 'open':
      return <JoinPicture key={entrance.address} {...entrance} />;
    case 'covered':
      return <CoveredJoin key={entrance.address} {...entrance} />;
    case 'demo':
      return <DemoPlate />;
    case 'no address':
      return (
        <p className="lobby-alarm" role="alert">
          {words.join.noAddress}
        </p>
      );
  }
}

function Starting({ starting }: { starting: NonNullable<LobbyScene['starting']> }) {
  const starter = usePerson(starting.by);
  return (
    <div className="lobby-starting">
      <span className="sign">{words.lobby.starting(starter.name ?? words.nameless)}</span>
      <Countdown timer={starting.timer} />
    </div>
  );
}
