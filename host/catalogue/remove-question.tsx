import type { GamePage as Game } from '../../workers/archive/archive.ts';
import { PaperDialog } from './paper-dialog.tsx';
import { words } from './words.ts';

interface RemoveQuestionProps {
  game: Game;
  onYes: () => void;
  onNo: () => void;
}

/** Asks once, and says what goes. */
export function RemoveQuestion({ game, onYes, onNo }: RemoveQuestionProps) {
  return (
    <PaperDialog title={words.remove.title} onClose={onNo}>
      <p>
        {words.remove.what(game.title, game.pictures.length)}
        {game.endedAt === null && ` ${words.remove.running}`}
      </p>
      <div className="paper-dialog-buttons">
        <button type="button" className="paper-button sign" onClick={onNo}>
          {words.remove.no}
        </button>
        <button type="button" className="paper-button sign" data-main="danger" onClick={onYes}>
          {words.remove.yes}
        </button>
      </div>
    </PaperDialog>
  );
}
