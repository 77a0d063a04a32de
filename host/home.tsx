import { useCallback } from 'react';
import type { ReactNode } from 'react';
import type { HostArchive } from '../workers/archive/archive.ts';
import { useLoaded } from './catalogue/use-loaded.ts';
import { Front } from './front.tsx';
import { roomGoingOn } from './going-on.ts';
import type { GoingOn } from './going-on.ts';
import { FirstSteps } from './first-steps.tsx';
import { InstallDoor } from './install/install-door.tsx';
import { useFirstFocus } from './keys/first-focus.ts';
import { words } from './words.ts';
import './home.css';

interface HomeProps {
  archive: Pick<HostArchive, 'goingOn'>;
  notes: ReactNode;
  onGoOn: () => void;
  onNewRoom: () => void;
  onDemo: () => void;
  onPastGames: () => void;
  onSettings: () => void;
}

/** The gallery's front with its doors: the game that waits, a new room, the past, the back office. */
export function Home(props: HomeProps) {
  const { archive, notes, onGoOn, onNewRoom, onDemo, onPastGames, onSettings } = props;
  const [loaded] = useLoaded(useCallback(() => roomGoingOn(archive), [archive]));
  useFirstFocus(loaded.kind === 'loading' ? null : 'home');
  // Which door is the loud one is known in a moment.
  if (loaded.kind === 'loading') {
    return (
      <Front caption={words.home.caption} mood="grand" notes={notes}>
        {null}
      </Front>
    );
  }
  const goingOn = loaded.kind === 'here' ? loaded.value : null;
  return (
    <Front caption={captionOf(goingOn)} mood="grand" notes={notesOf(notes)}>
      {goingOn ? (
        <GoOn goingOn={goingOn} onGoOn={onGoOn} />
      ) : (
        <p className="home-subtitle">{words.subtitle}</p>
      )}
      <div className="home-new">
        <button
          type="button"
          className={goingOn ? 'quiet sign' : 'act sign'}
          aria-describedby={goingOn?.game == null ? undefined : 'home-new-hint'}
          onClick={onNewRoom}
        >
          {words.newRoom}
        </button>
        <button
          type="button"
          className="quiet sign"
          aria-describedby={goingOn ? undefined : 'home-demo-hint'}
          onClick={onDemo}
        >
          {words.demo.play}
        </button>
        {goingOn?.game != null && <p id="home-new-hint">{words.home.closes}</p>}
        {goingOn === null && <p id="home-demo-hint">{words.demo.hint}</p>}
      </div>
      <div className="home-doors">
        <button type="button" className="quiet sign" onClick={onPastGames}>
          {words.pastGames}
        </button>
        <button type="button" className="quiet sign" onClick={onSettings}>
          {words.settings}
        </button>
      </div>
      <InstallDoor />
    </Front>
  );
}

/** What is amiss, and where nothing is, how an evening goes. */
function notesOf(notes: ReactNode): ReactNode {
  return (
    <>
      {notes}
      <FirstSteps />
    </>
  );
}

/** The first door when there is one to go on with, and the ticket pinned beneath it. */
function GoOn({ goingOn, onGoOn }: { goingOn: GoingOn; onGoOn: () => void }) {
  const { game, caption, names, away } = goingOn;
  return (
    <>
      <button type="button" className="act sign" aria-describedby="home-ticket" onClick={onGoOn}>
        {game === null ? words.home.reopen : words.home.goOn}
      </button>
      <div className="home-ticket" id="home-ticket">
        {game !== null && (
          <p className="home-ticket-title">
            {[game, caption].filter((part) => part !== '').join(' · ')}
          </p>
        )}
        <p className="home-ticket-names">{words.home.names(names)}</p>
        <p className="home-ticket-away">{words.home.away(away)}</p>
      </div>
    </>
  );
}

function captionOf(goingOn: GoingOn | null): string {
  if (goingOn === null) return words.home.caption;
  return goingOn.game === null ? words.home.lobbyCaption : words.home.gameCaption;
}
