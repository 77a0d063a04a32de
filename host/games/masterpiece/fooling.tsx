import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { FramedPicture } from '../../stage/framed-picture.tsx';
import { Liars } from '../bluff/liars.tsx';
import { PictureSign } from './picture-sign.tsx';
import { words } from './words.ts';
import './fooling.css';

type View = Extract<MasterpieceStage, { kind: 'fooling' }>;

/** The picture alone, large; the portraits of who has lied light up beneath it. */
export function Fooling({ view }: { view: View }) {
  return (
    <main className="fooling">
      <div className="fooling-left">
        <PictureSign {...view} />
        <div>
          <h1 className="stage-title sign">{words.fooling.title}</h1>
          <p className="fooling-hint">{words.fooling.hint}</p>
        </div>
      </div>
      <div className="fooling-picture">
        <FramedPicture
          key={view.picture.hash}
          picture={view.picture}
          label={words.fooling.picture}
          developing
        />
      </div>
      <Liars lied={view.lied} name={words.fooling.lied} />
    </main>
  );
}
