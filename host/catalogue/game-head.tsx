import { useState } from 'react';
import type { GamePage as Game } from '../../workers/archive/archive.ts';
import { leadsBack } from '../keys/way-back.ts';
import { fileNameOf } from './file-name.ts';
import type { PastGames } from './past-games.ts';
import { RemoveQuestion } from './remove-question.tsx';
import { saveFile } from './save-file.ts';
import { TitlePlate } from './title-plate.tsx';
import type { Run } from './use-task.ts';
import { eveningOf, minutesBetween, timeOf } from './when.ts';
import { words } from './words.ts';
import './game-head.css';

interface GameHeadProps {
  archive: PastGames;
  game: Game;
  run: Run;
  onWatch: () => void;
  onShare: () => void;
  onRenamed: (title: string) => void;
  onRemoved: () => void;
  onBack: () => void;
}

/** What the game is called and when it was, and what can be done with it. */
export function GameHead(props: GameHeadProps) {
  const { archive, game, run, onWatch, onShare, onRenamed, onRemoved, onBack } = props;
  const [removing, setRemoving] = useState(false);

  const rename = (title: string) =>
    run(words.game.renaming, words.game.unrenamed, async () => {
      await archive.rename(game.id, title);
      // An empty title brings the first one back, which only the archive knows.
      onRenamed(title || ((await archive.game(game.id))?.title ?? title));
      return null;
    });
  const save = () =>
    run(words.game.saving, words.game.unsaved, async () => {
      const zip = await archive.exportGame(game.id);
      if (zip === null) return { refused: words.game.gone };
      const name = fileNameOf(game, '.zip');
      saveFile(zip, name);
      return { done: words.game.saved(name) };
    });
  const remove = () => {
    setRemoving(false);
    run(words.remove.removing, words.remove.unremoved, async () => {
      await archive.remove(game.id);
      onRemoved();
      return null;
    });
  };

  return (
    <header className="game-head">
      <button type="button" className="quiet sign" {...leadsBack} onClick={onBack}>
        {words.back}
      </button>
      <div className="game-head-words">
        <TitlePlate title={game.title} onRename={rename} />
        <p>
          {eveningOf(game.beganAt)} · {timeOf(game.beganAt)}
          {game.endedAt === null
            ? ` · ${words.card.running}`
            : ` · ${words.card.minutes(minutesBetween(game.beganAt, game.endedAt))}`}
        </p>
      </div>
      <div className="game-head-tools">
        <button
          type="button"
          className="act sign"
          disabled={!game.recorded}
          title={game.recorded ? undefined : words.game.unrecorded}
          onClick={onWatch}
        >
          {words.game.watch}
        </button>
        <button type="button" className="quiet sign" onClick={onShare}>
          {words.game.share}
        </button>
        <button type="button" className="quiet sign" onClick={save}>
          {words.game.save}
        </button>
        <button type="button" className="quiet sign" onClick={() => setRemoving(true)}>
          {words.game.remove}
        </button>
      </div>
      {removing && <RemoveQuestion game={game} onYes={remove} onNo={() => setRemoving(false)} />}
    </header>
  );
}
