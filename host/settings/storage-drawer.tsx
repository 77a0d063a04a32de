import { useCallback, useState } from 'react';
import type { HostArchive, StorageReport } from '../../workers/archive/archive.ts';
import { bytesInWords } from '../catalogue/bytes.ts';
import { useLoaded } from '../catalogue/use-loaded.ts';
import { words } from './words.ts';
import './storage-drawer.css';

interface StorageDrawerProps {
  archive: Pick<HostArchive, 'storage'>;
  askToPersist: () => Promise<boolean>;
}

/** How much is kept, how much more could be, and how safely. */
export function StorageDrawer({ archive, askToPersist }: StorageDrawerProps) {
  const [loaded, again] = useLoaded(useCallback(() => archive.storage(), [archive]));
  const [refused, setRefused] = useState(false);
  if (loaded.kind === 'loading') return <p>{words.storage.looking}</p>;
  if (loaded.kind === 'failed') {
    return (
      <p role="alert">
        {words.storage.failed} {loaded.message}
      </p>
    );
  }
  const report = loaded.value;
  const ask = async () => {
    const promised = await askToPersist().catch(() => false);
    setRefused(!promised);
    if (promised) again();
  };
  return (
    <div className="storage-drawer">
      <p>{words.storage.keeping[report.keeping]}</p>
      <dl className="storage-facts">
        <Fact name={words.storage.games} value={report.games.toLocaleString('en')} />
        <Fact name={words.storage.pictures} value={report.pictures.toLocaleString('en')} />
        <Fact name={words.storage.archive} value={bytesInWords(report.archive)} />
        <Fact name={words.storage.used} value={inWords(report.used)} />
        <Fact name={words.storage.left} value={inWords(left(report))} />
      </dl>
      <Share report={report} />
      {report.keeping !== 'memory' && (
        <div className="storage-promise">
          <p>{report.persistent ? words.storage.persistent : words.storage.passing}</p>
          {!report.persistent && (
            <button type="button" className="office-button sign" onClick={() => void ask()}>
              {words.storage.ask}
            </button>
          )}
          {refused && <output>{words.storage.refused}</output>}
        </div>
      )}
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** How much of what the site may have is used, as a bar. */
function Share({ report: { used, quota } }: { report: StorageReport }) {
  if (used === null || quota === null || quota === 0) return null;
  const share = Math.min(1, used / quota);
  const percent = share > 0 && share < 0.01 ? '< 1 %' : `${Math.round(share * 100)} %`;
  return (
    <div className="storage-share">
      <meter min={0} max={1} high={0.9} value={share} aria-label={words.storage.share(percent)} />
      <span>{words.storage.share(percent)}</span>
    </div>
  );
}

function left({ used, quota }: StorageReport): number | null {
  return used === null || quota === null ? null : Math.max(0, quota - used);
}

function inWords(bytes: number | null): string {
  return bytes === null ? words.storage.unknown : bytesInWords(bytes);
}
