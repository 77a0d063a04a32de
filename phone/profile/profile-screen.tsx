import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { Person } from '../../shared/messages.ts';
import { AskHeading } from '../asks/ask-heading.tsx';
import { Problem } from '../asks/problem.tsx';
import { words } from '../words.ts';
import { DrawingBoard } from './drawing-board.tsx';
import { FaceChoice } from './face-choice.tsx';
import { useProfile } from './use-profile.ts';
import './profile-screen.css';

interface Props {
  /** This phone's person as the room knows it; null before the first view. */
  self: Person | null;
  /** Why the last name or picture did not come to be. */
  turnedDown: string | null;
  /** Whether this phone only looks so far. */
  watches: boolean;
  /** Looks on without playing; null where that cannot be chosen. */
  onWatch: (() => void) | null;
  /** Called when the room has taken both. */
  onDone: () => void;
  /** Leaves without sending; null while joining, when there is nothing to go back to. */
  onBack: (() => void) | null;
}

/** Name and picture on one screen, done in ten seconds by a person in a hurry. */
export function ProfileScreen(props: Props) {
  const { self, turnedDown, watches, onWatch, onDone, onBack } = props;
  const id = useId();
  const nameBox = useRef<HTMLInputElement>(null);
  const [drawing, setDrawing] = useState(false);
  const { draft, problems, sending, send, setName, setFace } = useProfile(self);
  const joining = onBack === null || watches;
  /** Before the first view there may be no room at all to join. */
  const answered = self !== null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (sending || !answered) return;
    if (draft.name.trim() === '') nameBox.current?.focus();
    if (await send()) onDone();
  }

  if (drawing) {
    return (
      <DrawingBoard
        first={draft.face.kind === 'strokes' ? draft.face.strokes : ''}
        onBack={() => setDrawing(false)}
        onUse={(strokes) => {
          setFace({ kind: 'strokes', strokes });
          setDrawing(false);
        }}
      />
    );
  }
  const { join, joining: isJoining, save, saving } = words.profile;
  return (
    <form className="profile-screen" noValidate onSubmit={(event) => void submit(event)}>
      <AskHeading text={joining ? words.profile.heading : words.profile.editHeading} />
      <div className="profile-screen-name">
        <label htmlFor={`${id}-name`}>{words.profile.name}</label>
        <input
          ref={nameBox}
          id={`${id}-name`}
          type="text"
          value={draft.name}
          autoComplete="name"
          autoCapitalize="words"
          spellCheck={false}
          enterKeyHint="go"
          aria-describedby={`${id}-problem`}
          aria-invalid={problems.name !== null}
          onChange={(event) => setName(event.target.value)}
        />
        <Problem id={`${id}-problem`} text={problems.name ?? turnedDown} />
      </div>
      <FaceChoice
        face={draft.face}
        problem={problems.face}
        onChange={setFace}
        onDraw={() => setDrawing(true)}
      />
      <div className="profile-screen-end">
        {!answered && (
          <p id={`${id}-not-yet`} className="profile-screen-not-yet">
            {words.profile.notYet}
          </p>
        )}
        {onWatch && (
          <button type="button" title={words.profile.watchTitle} onClick={onWatch}>
            {words.profile.watch}
          </button>
        )}
        {onBack && (
          <button type="button" onClick={onBack}>
            {words.profile.back}
          </button>
        )}
        <button
          type="submit"
          className="go"
          disabled={!answered}
          aria-disabled={sending}
          aria-describedby={answered ? undefined : `${id}-not-yet`}
        >
          {joining ? (sending ? isJoining : join) : sending ? saving : save}
        </button>
      </div>
    </form>
  );
}
