import { useState } from 'react';
import type { ReactNode } from 'react';
import type { HostArchive, Keeping } from '../../workers/archive/archive.ts';
import { saveFile } from '../catalogue/save-file.ts';
import { words } from './words.ts';
import './notes.css';

interface NotesProps {
  archive: Pick<HostArchive, 'damaged' | 'forgetDamaged'>;
  keeping: Keeping;
  /** Name of the damaged database that was set aside. */
  setAside: string | null;
  /** In the office's words: settings that made no sense and are as they came. */
  resetFields: readonly string[];
  /** Where this page is safe to use, when it is not here. */
  saferAddress: string | null;
  /** What else is not as it should be, in words. */
  notice: string | null;
  onForgotten: () => void;
  /** Slips about something else. */
  children?: ReactNode;
}

/** Slips of paper on the front's wall: what the host should know before the guests come. */
export function Notes(props: NotesProps) {
  const { archive, keeping, setAside, resetFields, saferAddress, notice, onForgotten } = props;
  const kept = words.note.keeping[keeping];
  return (
    <div className="notes">
      {notice !== null && <Note role="alert">{notice}</Note>}
      {saferAddress !== null ? (
        <Note role="alert">
          {words.note.insecure[keeping]} {words.note.safer(saferAddress)}
        </Note>
      ) : (
        kept !== null && <Note role="note">{kept}</Note>
      )}
      {setAside !== null && (
        <SetAside archive={archive} name={setAside} onForgotten={onForgotten} />
      )}
      {resetFields.length > 0 && (
        <Note role="note">{words.note.reset(resetFields.join(', '))}</Note>
      )}
      {props.children}
    </div>
  );
}

function Note({ role, children }: { role: 'alert' | 'note'; children: ReactNode }) {
  return (
    <div className="note" role={role}>
      {children}
    </div>
  );
}

interface SetAsideProps {
  archive: NotesProps['archive'];
  name: string;
  onForgotten: () => void;
}

function SetAside({ archive, name, onForgotten }: SetAsideProps) {
  const [gone, setGone] = useState(false);
  const save = async () => {
    const file = await archive.damaged(name);
    if (file) saveFile(file, name);
    else setGone(true);
  };
  return (
    <Note role="alert">
      <p>{gone ? words.note.gone : words.note.setAside}</p>
      <p className="note-tools">
        {!gone && (
          <button type="button" onClick={() => void save()}>
            {words.note.save}
          </button>
        )}
        <button type="button" onClick={() => void archive.forgetDamaged(name).then(onForgotten)}>
          {words.note.forget}
        </button>
      </p>
    </Note>
  );
}
