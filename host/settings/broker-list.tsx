import { useState } from 'react';
import { ListChoice } from './list-choice.tsx';
import { brokerProblem } from './server-problems.ts';
import { TextBox } from './text-box.tsx';
import { words } from './words.ts';

interface BrokerListProps {
  /** Null: as the site says. */
  own: string[] | null;
  site: readonly string[];
  page: string;
  onChange: (brokers: string[] | null) => void;
}

const most = 8;

/** The brokers of the site, or the host's own; a list counts once every line of it is right. */
export function BrokerList({ own, site, page, onChange }: BrokerListProps) {
  const [lines, setLines] = useState<readonly string[] | null>(own);
  const type = (next: readonly string[]) => {
    setLines(next);
    const written = next.map((line) => line.trim()).filter((line) => line !== '');
    const right = written.every((line) => brokerProblem(line, page) === null);
    if (right && written.length > 0) onChange(written);
  };
  const problem = (line: string, index: number): string | null => {
    const address = line.trim();
    const empty = lines?.every((other) => other.trim() === '') ?? false;
    const kind =
      address !== ''
        ? brokerProblem(address, page)
        : empty && index === 0
          ? ('at least one' as const)
          : null;
    return kind && `${words.network.broker(index + 1)}: ${words.network.problems[kind]}`;
  };
  const waits = lines?.some((line, index) => problem(line, index) !== null) ?? false;
  return (
    <ListChoice
      title={words.network.brokers}
      hint={words.network.brokersHint}
      site={site.join(', ')}
      own={lines !== null}
      onSite={() => {
        setLines(null);
        onChange(null);
      }}
      onOwn={() => setLines([''])}
    >
      <div className="list-choice-lines">
        {(lines ?? []).map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is its place in the list
          <div className="office-row" key={index}>
            <TextBox
              label={words.network.broker(index + 1)}
              bare
              example={words.network.brokerExample}
              value={line}
              problem={problem(line, index)}
              onChange={(text) => type((lines ?? []).with(index, text))}
            />
            {(lines ?? []).length > 1 && (
              <button
                type="button"
                className="office-remove"
                aria-label={words.network.remove(words.network.broker(index + 1))}
                onClick={() => type((lines ?? []).toSpliced(index, 1))}
              />
            )}
          </div>
        ))}
        <div className="list-choice-end">
          {(lines ?? []).length < most && (
            <button
              type="button"
              className="office-link"
              onClick={() => setLines([...(lines ?? []), ''])}
            >
              {words.network.another}
            </button>
          )}
          {waits && <p>{words.network.waits}</p>}
        </div>
      </div>
    </ListChoice>
  );
}
