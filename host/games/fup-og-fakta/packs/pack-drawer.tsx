import { useState } from 'react';
import { useLoaded } from '../../../catalogue/use-loaded.ts';
import type { ShelfProps } from '../../host-game.ts';
import { checkPack } from './pack.ts';
import type { Pack } from './pack.ts';
import { PackEditor } from './pack-editor.tsx';
import { PackProblems } from './pack-problems.tsx';
import { savePack } from './save-pack.ts';
import { mostPacks, packPlayed, readShelf } from './shelf.ts';
import { shippedPacks } from './shipped.ts';
import { words } from './words.ts';
import './pack-drawer.css';

/** F8: which questions are asked; own packs are loaded, written and saved here. */
export function PackDrawer({ shelf, onChange }: ShelfProps) {
  const [loaded] = useLoaded(shippedPacks);
  if (loaded.kind === 'loading') return <p>{words.drawer.loading}</p>;
  if (loaded.kind === 'failed') return <p role="alert">{words.drawer.failed}</p>;
  return <Packs shipped={loaded.value} shelf={shelf} onChange={onChange} />;
}

function Packs({ shipped, shelf: kept, onChange }: ShelfProps & { shipped: readonly Pack[] }) {
  const shelf = readShelf(kept);
  const packs = [...shipped, ...shelf.own];
  const played = packPlayed(shelf, packs);
  const isOwn = played !== undefined && shelf.own.includes(played);
  const [edited, setEdited] = useState<Pack | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);

  /** In the place of the one with its id. */
  const keep = (pack: Pack) => {
    const others = shelf.own.filter(({ id }) => id !== pack.id);
    if (others.length >= mostPacks) return setProblems([words.problems.full(mostPacks)]);
    setProblems([]);
    setEdited(null);
    return onChange({ ...shelf, own: [...others, pack], pack: pack.id });
  };
  const load = async (file: File | undefined) => {
    if (file === undefined) return;
    const checked = await readPack(file);
    if (checked.ok) keep({ ...checked.pack, id: freeId(checked.pack.id, shipped) });
    else setProblems(checked.problems);
  };
  const remove = (pack: Pack) =>
    onChange({ ...shelf, own: shelf.own.filter((other) => other !== pack), pack: '' });
  const asked = new Set(shelf.asked);
  const left = (pack: Pack) => pack.questions.filter(({ text }) => !asked.has(text)).length;

  if (edited !== null) {
    return <PackEditor pack={edited} onKeep={keep} onCancel={() => setEdited(null)} />;
  }
  return (
    <fieldset className="office-sheet pack-drawer">
      <legend className="sign">{words.drawer.legend}</legend>
      {packs.map((pack) => (
        <label key={pack.id} className="office-line">
          <input
            type="radio"
            name="pack"
            checked={pack === played}
            onChange={() => onChange({ ...shelf, pack: pack.id })}
          />
          <span lang={pack.language}>
            {pack.title}
            <small lang="en">{words.drawer.about(pack.questions.length, left(pack))}</small>
          </span>
        </label>
      ))}
      <PackProblems problems={problems} />
      <div className="pack-drawer-hands">
        <label className="office-button sign pack-drawer-file">
          {words.drawer.load}
          <input
            type="file"
            className="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              void load(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
        <button type="button" className="office-button sign" onClick={() => setEdited(emptyPack())}>
          {words.drawer.write}
        </button>
        {played && (
          <>
            <Link onPress={() => setEdited(isOwn ? played : copyOf(played))}>
              {isOwn ? words.drawer.edit : words.drawer.copy}
            </Link>
            <Link onPress={() => savePack(played)}>{words.drawer.save}</Link>
          </>
        )}
        {isOwn && <Link onPress={() => remove(played)}>{words.drawer.remove}</Link>}
        {shelf.asked.length > 0 && (
          <Link onPress={() => onChange({ ...shelf, asked: [] })}>{words.drawer.forget}</Link>
        )}
      </div>
    </fieldset>
  );
}

function Link({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <button type="button" className="office-link" onClick={onPress}>
      {children}
    </button>
  );
}

async function readPack(file: File) {
  const text = await file.text();
  try {
    return checkPack(JSON.parse(text));
  } catch {
    return { ok: false as const, problems: [words.problems.noJson] };
  }
}

/** A pack of one's own has not the id of one that Hogwash comes with. */
function freeId(id: string, shipped: readonly Pack[]): string {
  return shipped.some((pack) => pack.id === id) ? newId() : id;
}

function newId(): string {
  return `own-${crypto.randomUUID().slice(0, 8)}`;
}

function emptyPack(): Pack {
  const { unnamed } = words.drawer;
  return { id: newId(), title: unnamed, language: 'en', licence: '', author: '', questions: [] };
}

function copyOf(pack: Pack): Pack {
  return { ...pack, id: newId(), title: words.drawer.copyOf(pack.title) };
}
