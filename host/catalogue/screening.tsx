import { memo, useMemo } from 'react';
import type { ClockReading } from '../game-clock.ts';
import { hostGames } from '../games/registry.ts';
import { useFirstFocus } from '../keys/first-focus.ts';
import { leadsBack } from '../keys/way-back.ts';
import { RoomContext } from '../room-context.ts';
import { Countdown, Fuse } from '../stage/fuse.tsx';
import { Pig } from '../stage/pig.tsx';
import { Stage } from '../stage/stage.tsx';
import { captionsOf, dressingOf, isWaiting, openingsOf } from './recorded-scenes.ts';
import type { RecordedScene } from './recorded-scenes.ts';
import { timelineOf } from './replay-timeline.ts';
import { SeekBar } from './seek-bar.tsx';
import { useKeys } from '../use-keys.ts';
import { useReplay } from './use-replay.ts';
import { words } from './words.ts';
import '../room-page.css';
import './screening.css';

interface ScreeningProps {
  /** At least one. */
  scenes: readonly RecordedScene[];
  pictures: ReadonlyMap<string, string>;
  onLeave: () => void;
}

const speeds = [1, 2, 4];
/** How far an arrow key goes (shown milliseconds). */
const stride = 5000;

/** A past game on the real stage, under a projectionist's hand. */
export function Screening({ scenes, pictures, onLeave }: ScreeningProps) {
  const timelines = useMemo(
    () => ({ short: timelineOf(scenes, isWaiting), whole: timelineOf(scenes, () => false) }),
    [scenes],
  );
  const replay = useReplay(timelines);
  const { timeline, stretch, clock, speed, playing } = replay;
  const captions = useMemo(() => captionsOf(scenes), [scenes]);
  const marks = useMemo(
    () =>
      openingsOf(scenes).map((opening) => {
        const stretch = timeline.stretches.find(({ stage }) => stage === opening);
        return stretch?.shown ?? 0;
      }),
    [scenes, timeline],
  );
  const recorded = scenes[stretch.stage];

  useFirstFocus('screening');
  const step = (by: number) => replay.seek(replay.shownNow() + by);
  useKeys({
    ' ': (event) => (event.target instanceof HTMLButtonElement ? false : replay.toggle()),
    ArrowLeft: () => step(-stride),
    ArrowRight: () => step(stride),
    ArrowUp: () => replay.seek(marks.find((mark) => mark > replay.shownNow()) ?? timeline.length),
    ArrowDown: () => {
      // Within a second of its beginning, the scene before it is meant.
      const now = replay.shownNow() - 1000;
      replay.seek(marks.findLast((mark) => mark < now) ?? 0);
    },
    Home: () => replay.seek(0),
    End: () => replay.seek(timeline.length),
  });

  if (recorded === undefined) return null;
  const dressing = dressingOf(recorded);
  return (
    <Sight recorded={recorded} pictures={pictures} clock={clock}>
      <Stage light={dressing?.light ?? 'right'} wall={dressing?.wall}>
        <Scene recorded={recorded} jumps={replay.jumps} />
        <footer className="skirting screening-board">
          {dressing?.timer && <Fuse timer={dressing.timer} />}
          <div className="skirting-pig">
            <Pig mood={dressing?.mood ?? 'grand'} />
          </div>
          <div className="screening-words">
            <output className="screening-caption" aria-label={words.watch.caption}>
              <span key={captions[stretch.stage]}>{captions[stretch.stage]}</span>
            </output>
            <label className="screening-waiting" data-hurried={stretch.hurried && playing}>
              <input
                type="checkbox"
                checked={replay.waitingLeftOut}
                onChange={(event) => replay.leaveWaitingOut(event.target.checked)}
              />
              {words.watch.waiting}
            </label>
            {dressing?.timer && <Countdown timer={dressing.timer} />}
          </div>
          <fieldset className="screening-controls" aria-label={words.watch.controls}>
            <button
              type="button"
              className="quiet sign screening-play"
              data-begin=""
              aria-label={playing ? words.watch.pause : words.watch.play}
              onClick={replay.toggle}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d={playing ? 'M6 4h4v16H6zM14 4h4v16h-4z' : 'M7 3l13 9-13 9z'} />
              </svg>
            </button>
            <SeekBar replay={replay} length={timeline.length} marks={marks} />
            <fieldset className="screening-speeds" aria-label={words.watch.speed}>
              {speeds.map((one) => (
                <button
                  key={one}
                  type="button"
                  className="quiet sign"
                  aria-pressed={one === speed}
                  onClick={() => replay.setSpeed(one)}
                >
                  {words.watch.times(one)}
                </button>
              ))}
            </fieldset>
            <button type="button" className="quiet sign" {...leadsBack} onClick={onLeave}>
              {words.watch.leave}
            </button>
          </fieldset>
        </footer>
      </Stage>
    </Sight>
  );
}

interface SightProps {
  recorded: RecordedScene;
  pictures: ReadonlyMap<string, string>;
  clock: ClockReading;
  children: React.ReactNode;
}

function Sight({ recorded, pictures, clock, children }: SightProps) {
  const { people } = recorded.stage;
  const sight = useMemo(
    () => ({ people, pictures, clock, writing: {}, progress: {} }),
    [people, pictures, clock],
  );
  return <RoomContext value={sight}>{children}</RoomContext>;
}

interface SceneProps {
  recorded: RecordedScene;
  jumps: number;
}

/** As in a room, but nothing of it can be pressed. */
const Scene = memo(function Scene({ recorded, jumps }: SceneProps) {
  const { scene } = recorded.stage;
  const game = hostGames[scene.cartridge];
  if (game === undefined) return null;
  return (
    <div
      className="room-scene"
      key={`${jumps} ${scene.game} ${dressingOf(recorded)?.scene}`}
      data-stage={scene.view.kind}
      inert
    >
      <game.Stage view={scene.view} onPlayAgain={null} />
    </div>
  );
});
