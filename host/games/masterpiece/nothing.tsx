import { Pig } from '../../stage/pig.tsx';
import { words } from './words.ts';
import './nothing.css';

/** No picture at all: the pig is appalled. */
export function Nothing() {
  return (
    <main className="nothing">
      <div className="nothing-pig">
        <Pig mood="appalled" />
      </div>
      <div>
        <h1 className="stage-title sign">{words.nothing.title}</h1>
        <p>{words.nothing.hint}</p>
      </div>
    </main>
  );
}
