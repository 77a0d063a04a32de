import { useId, useState } from 'react';
import type { SentFace } from '../../shared/messages.ts';
import { Problem } from '../asks/problem.tsx';
import { usePhone } from '../phone.ts';
import { words } from '../words.ts';
import { squarePhoto } from './photo.ts';
import { StrokePicture } from './stroke-picture.tsx';
import { decodeStrokes } from './strokes.ts';
import './face-choice.css';

interface Props {
  face: SentFace;
  problem: string | null;
  onChange: (face: SentFace) => void;
  onDraw: () => void;
}

/** The offered faces, one's own drawing or photo, and the ways to make one. */
export function FaceChoice({ face, problem, onChange, onDraw }: Props) {
  const { facesAddress } = usePhone();
  const id = useId();
  // One's own picture stays on offer after trying an offered face.
  const [own, setOwn] = useState<SentFace | null>(face.kind === 'offered' ? null : face);
  const [bad, setBad] = useState(false);

  async function open(file: File | undefined) {
    if (!file) return;
    const jpeg = await squarePhoto(file);
    setBad(jpeg === null);
    if (jpeg === null) return;
    setOwn({ kind: 'photo', jpeg });
    onChange({ kind: 'photo', jpeg });
  }

  const shown = face.kind === 'offered' ? own : face;
  return (
    <div className="face-choice">
      <div className="face-choice-faces" role="radiogroup" aria-label={words.profile.picture}>
        {shown && (
          <label>
            <input
              type="radio"
              name={`${id} face`}
              aria-label={ownName(shown)}
              checked={face.kind !== 'offered'}
              onChange={() => onChange(shown)}
            />
            <OwnFace face={shown} />
          </label>
        )}
        {words.profile.faces.map((name, index) => (
          <label key={name}>
            <input
              type="radio"
              name={`${id} face`}
              aria-label={name}
              checked={face.kind === 'offered' && face.number === index + 1}
              onChange={() => onChange({ kind: 'offered', number: index + 1 })}
            />
            {/* The name comes first: a dozen drawings take longer than all else on the page. */}
            <img src={`${facesAddress}${index + 1}.svg`} alt="" loading="lazy" />
          </label>
        ))}
      </div>
      <div className="face-choice-ways">
        <button type="button" onClick={onDraw}>
          {words.profile.draw}
        </button>
        <label className="face-choice-file">
          <input
            type="file"
            accept="image/*"
            capture="user"
            onChange={(event) => void open(event.target.files?.[0])}
          />
          {words.profile.photo}
        </label>
        <label className="face-choice-file">
          <input
            type="file"
            accept="image/*"
            onChange={(event) => void open(event.target.files?.[0])}
          />
          {words.profile.file}
        </label>
      </div>
      <Problem id={`${id}-problem`} text={bad ? words.profile.badPhoto : problem} />
    </div>
  );
}

function OwnFace({ face }: { face: SentFace }) {
  switch (face.kind) {
    case 'offered':
      return null;
    case 'strokes':
      return <StrokePicture lines={decodeStrokes(face.strokes)} />;
    case 'photo':
      return <img src={`data:image/jpeg;base64,${face.jpeg}`} alt="" />;
  }
}

function ownName(face: SentFace): string {
  return face.kind === 'photo' ? words.profile.yourPhoto : words.profile.yourDrawing;
}
