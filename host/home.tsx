import { Pig } from './stage/pig.tsx';
import { Skirting } from './stage/skirting.tsx';
import { Stage } from './stage/stage.tsx';
import { words } from './words.ts';
import './home.css';

interface HomeProps {
  /** What is not as it should be, in words. */
  notice: string | null;
  onNewRoom: () => void;
  onSettings: () => void;
}

/** The gallery's front: the sign, its owner, two doors. */
export function Home({ notice, onNewRoom, onSettings }: HomeProps) {
  return (
    <Stage light="centre">
      <main className="home">
        <h1 className="home-sign sign">{words.title}</h1>
        <div className="home-pig">
          <Pig mood="grand" />
        </div>
        <div className="home-doors">
          <p className="home-subtitle">{words.subtitle}</p>
          <button type="button" className="act sign" onClick={onNewRoom}>
            {words.newRoom}
          </button>
          <button type="button" className="quiet sign" onClick={onSettings}>
            {words.settings}
          </button>
          {notice !== null && (
            <p className="home-notice" role="alert">
              {notice}
            </p>
          )}
        </div>
      </main>
      <Skirting caption={words.home.caption} />
    </Stage>
  );
}
