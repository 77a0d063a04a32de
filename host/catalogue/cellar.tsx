import { useCallback, useRef } from 'react';
import type { StorageReport } from '../../workers/archive/archive.ts';
import { computed } from '../stage/computed.ts';
import { bytesInWords } from './bytes.ts';
import { PaperDialog } from './paper-dialog.tsx';
import type { PastGames } from './past-games.ts';
import { saveFile } from './save-file.ts';
import { TaskNote } from './task-note.tsx';
import { useLoaded } from './use-loaded.ts';
import { useTask } from './use-task.ts';
import { eveningNumber } from './when.ts';
import { words } from './words.ts';
import './cellar.css';

interface CellarProps {
  archive: PastGames;
  onClose: () => void;
  /** Games have come in. */
  onBrought: () => void;
}

/** Where the archive is kept, and how to take it along or bring another in. */
export function Cellar({ archive, onClose, onBrought }: CellarProps) {
  const [storage, measure] = useLoaded(useCallback(() => archive.storage(), [archive]));
  const { task, run, dismiss } = useTask();
  const picker = useRef<HTMLInputElement>(null);
  const busy = task.kind === 'busy';
  const save = () =>
    run(words.cellar.saving, words.cellar.unsaved, async () => {
      const name = `hogwash-${eveningNumber(Date.now())}.sqlite3`;
      saveFile(await archive.exportAll(), name);
      return { done: words.cellar.saved(name) };
    });
  const bring = (file: File) =>
    run(words.cellar.bringing, words.cellar.unbrought, async () => {
      const imported = await archive.importAll(file);
      if (!imported.ok) return { refused: words.cellar.problems[imported.problem] };
      if (imported.added > 0) onBrought();
      measure();
      return { done: words.cellar.brought(imported.added, imported.already) };
    });

  return (
    <PaperDialog title={words.cellar.title} onClose={onClose}>
      <div className="cellar-holds">
        {storage.kind === 'loading' && <p>{words.cellar.measuring}</p>}
        {storage.kind === 'failed' && (
          <p role="alert">
            {words.cellar.unmeasured(storage.message)}{' '}
            <button type="button" className="paper-button sign" onClick={measure}>
              {words.tryAgain}
            </button>
          </p>
        )}
        {storage.kind === 'here' && <Holds report={storage.value} />}
      </div>
      <p>{words.cellar.what}</p>
      <TaskNote task={task} onDismiss={dismiss} />
      <div className="paper-dialog-buttons">
        <input
          ref={picker}
          type="file"
          className="unseen"
          aria-label={words.cellar.bring}
          accept=".sqlite3,.sqlite,.db"
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file may be chosen again.
            event.target.value = '';
            if (file) bring(file);
          }}
        />
        <button
          type="button"
          className="paper-button sign"
          data-main="true"
          disabled={busy}
          onClick={save}
        >
          {words.cellar.save}
        </button>
        <button
          type="button"
          className="paper-button sign"
          disabled={busy}
          onClick={() => picker.current?.click()}
        >
          {words.cellar.bring}
        </button>
        <button type="button" className="paper-button sign" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </PaperDialog>
  );
}

function Holds({ report }: { report: StorageReport }) {
  const { games, pictures, archive, used, quota, keeping, persistent } = report;
  return (
    <>
      <p className="cellar-count">{words.cellar.holds(games, pictures, bytesInWords(archive))}</p>
      {used !== null && quota !== null ? (
        <>
          <div
            className="cellar-bar"
            aria-hidden="true"
            style={computed({ '--share': quota === 0 ? 1 : Math.min(1, used / quota) })}
          />
          <p>{words.cellar.used(bytesInWords(used), bytesInWords(Math.max(0, quota - used)))}</p>
        </>
      ) : (
        <p>{words.cellar.unknown}</p>
      )}
      <p>
        {words.cellar.keeping[keeping]}
        {keeping !== 'memory' && ` ${persistent ? words.cellar.persistent : words.cellar.fleeting}`}
      </p>
    </>
  );
}
