import { useCallback, useEffect, useRef } from 'react';
import type { Exhibit } from '../../src/game-record.ts';
import type { GamePage } from '../../workers/archive/archive.ts';
import { layOutEvening } from './evening-poster.ts';
import { layOutExhibit } from './exhibit-poster.ts';
import { fileNameOf } from './file-name.ts';
import { PaperDialog } from './paper-dialog.tsx';
import type { PastGames } from './past-games.ts';
import { eveningPosterOf, exhibitPosterOf } from './poster-of.ts';
import { saveFile } from './save-file.ts';
import { lettersOfPage, paintPoster } from './share-picture.ts';
import { TaskNote } from './task-note.tsx';
import { useLoaded } from './use-loaded.ts';
import { useTask } from './use-task.ts';
import { words } from './words.ts';
import './share-dialog.css';

interface ShareDialogProps {
  archive: PastGames;
  game: GamePage;
  /** Null for the whole game. */
  exhibit: Exhibit | null;
  onClose: () => void;
}

/** One picture to show to those who were not there. */
export function ShareDialog({ archive, game, exhibit, onClose }: ShareDialogProps) {
  const [loaded, again] = useLoaded(
    useCallback(async () => {
      const measure = await lettersOfPage();
      const poster = exhibit
        ? layOutExhibit(exhibitPosterOf(game, exhibit), measure)
        : layOutEvening(eveningPosterOf(game), measure);
      const png = await paintPoster(poster, (hash) => archive.picture(hash));
      const ending = exhibit ? `-${exhibit.round}-${exhibit.place}.png` : '.png';
      return new File([png], fileNameOf(game, ending), { type: png.type });
    }, [archive, game, exhibit]),
  );
  const { task, run, dismiss } = useTask();
  const file = loaded.kind === 'here' ? loaded.value : null;
  const shares = file !== null && (navigator.canShare?.({ files: [file] }) ?? false);
  const share = (file: File) =>
    run(words.share.painting, words.share.unshared, async () => {
      await navigator.share({ files: [file], title: game.title }).catch((error: unknown) => {
        // Whoever thinks better of it has not failed.
        if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
      });
      return null;
    });

  return (
    <PaperDialog title={words.share.title} onClose={onClose}>
      <div className="share-picture">
        {loaded.kind === 'loading' && <output>{words.share.painting}</output>}
        {loaded.kind === 'failed' && (
          <p role="alert">
            {words.share.unpainted(loaded.message)}{' '}
            <button type="button" className="paper-button sign" onClick={again}>
              {words.tryAgain}
            </button>
          </p>
        )}
        {file !== null && <FileImage file={file} alt={words.share.alt(game.title)} />}
      </div>
      <TaskNote task={task} onDismiss={dismiss} />
      <div className="paper-dialog-buttons">
        {file !== null && shares && (
          <button type="button" className="paper-button sign" onClick={() => share(file)}>
            {words.share.share}
          </button>
        )}
        <button
          type="button"
          className="paper-button sign"
          data-main="true"
          disabled={file === null}
          onClick={() => file && saveFile(file, file.name)}
        >
          {words.share.save}
        </button>
        <button type="button" className="paper-button sign" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </PaperDialog>
  );
}

/** A picture from a file; its address is let go of with it. */
function FileImage({ file, alt }: { file: File; alt: string }) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(file);
    if (image.current) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [file]);
  return <img ref={image} alt={alt} />;
}
