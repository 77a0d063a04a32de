import type { Kept } from '../../workers/archive/archive.ts';
import { words } from './words.ts';
import './keeping-note.css';

/** On the skirting board as long as what happens is not being kept: that, and why. */
export function KeepingNote({ keeping }: { keeping: Kept | null }) {
  if (keeping === null || keeping.kept) return null;
  return (
    <p className="keeping-note" role="alert">
      {words.unkept[keeping.why]}
    </p>
  );
}
