import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { FramedPicture } from '../../stage/framed-picture.tsx';
import { Guessing as Wall } from '../bluff/guessing.tsx';
import { PictureSign } from './picture-sign.tsx';
import { words } from './words.ts';

type View = Extract<MasterpieceStage, { kind: 'landing' | 'guessing' }>;

/** Picture left, labels right. */
export function Guessing({ view }: { view: View }) {
  return (
    <Wall
      view={view}
      sign={<PictureSign {...view} />}
      subject={<FramedPicture picture={view.picture} label={words.guessing.picture} />}
      names={words.guessing}
    />
  );
}
