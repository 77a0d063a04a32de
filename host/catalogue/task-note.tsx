import type { Task } from './use-task.ts';
import { words } from './words.ts';
import './paper-button.css';
import './task-note.css';

interface TaskNoteProps {
  task: Task;
  onDismiss: () => void;
}

/** A slip of paper that says how it goes with what was asked for. */
export function TaskNote({ task, onDismiss }: TaskNoteProps) {
  return (
    <div className="task-notes">
      <output className="task-status">
        {(task.kind === 'busy' || task.kind === 'done') && (
          <span className="task-note" data-kind={task.kind}>
            {task.kind === 'busy' && <i className="task-brush" aria-hidden="true" />}
            {task.what}
            {task.kind === 'done' && (
              <button type="button" className="paper-button sign" onClick={onDismiss}>
                {words.fine}
              </button>
            )}
          </span>
        )}
      </output>
      {task.kind === 'failed' && (
        <p className="task-note" data-kind="failed" role="alert">
          {task.what}
          {task.again && (
            <button type="button" className="paper-button sign" onClick={task.again}>
              {words.tryAgain}
            </button>
          )}
          <button type="button" className="paper-button sign" onClick={onDismiss}>
            {words.fine}
          </button>
        </p>
      )}
    </div>
  );
}
