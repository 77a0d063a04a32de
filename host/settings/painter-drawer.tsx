import { useEffect, useState } from 'react';
import type { HostArchive } from '../../workers/archive/archive.ts';
import type { DrawerProps } from './drawer.ts';
import { PainterKey } from './painter-key.tsx';
import type { PainterEntry } from './painters.ts';
import { words } from './words.ts';

interface PainterDrawerProps extends DrawerProps {
  archive: Pick<HostArchive, 'keepPainterKey' | 'painterKeys'>;
  painters: readonly PainterEntry[];
}

/** Who paints, and the keys of those who ask for one. */
export function PainterDrawer({ preferences, onChange, archive, painters }: PainterDrawerProps) {
  const [keys, setKeys] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    archive.painterKeys().then(
      (kept) => wanted && setKeys(kept),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [archive]);
  const chosen = painters.find(({ id }) => id === preferences.painting.painter);
  return (
    <>
      <fieldset className="office-sheet">
        <legend className="sign">{words.painter.choice}</legend>
        {painters.map((painter) => (
          <label key={painter.id} className="office-line">
            <input
              type="radio"
              name="painter"
              checked={painter === chosen}
              onChange={() =>
                onChange({ painting: { ...preferences.painting, painter: painter.id } })
              }
            />
            <span>
              {painter.title}
              <small>{painter.hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {chosen?.takesKey && (
        <PainterKey
          key={chosen.id}
          painter={chosen}
          kept={keys.includes(chosen.id)}
          keep={(key) => archive.keepPainterKey(chosen.id, key)}
          onKept={(there) => {
            const others = keys.filter((id) => id !== chosen.id);
            setKeys(there ? [...others, chosen.id] : others);
          }}
        />
      )}
    </>
  );
}
