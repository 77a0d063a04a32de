import { useState } from 'react';
import type { Config } from '../../shared/config.ts';
import { ListChoice } from './list-choice.tsx';
import { serverProblems } from './server-problems.ts';
import type { TypedServer } from './server-problems.ts';
import { TextBox } from './text-box.tsx';
import { words } from './words.ts';

type IceServers = Config['iceServers'];

interface ServerListProps {
  /** Null: as the site says. */
  own: IceServers | null;
  site: IceServers;
  onChange: (servers: IceServers | null) => void;
}

const most = 8;
const blank: TypedServer = { address: '', username: '', credential: '' };

/** The STUN and TURN servers of the site, or the host's own; a list may be empty. */
export function ServerList({ own, site, onChange }: ServerListProps) {
  const [lines, setLines] = useState<readonly TypedServer[] | null>(own && typed(own));
  const type = (next: readonly TypedServer[]) => {
    setLines(next);
    const written = next.filter((line) => !isBlank(line));
    if (written.every(isRight)) onChange(written.map(asServer));
  };
  const shown = lines ?? [];
  return (
    <ListChoice
      title={words.network.iceServers}
      hint={words.network.iceHint}
      site={site.flatMap(({ urls }) => urls).join(', ') || words.network.none}
      own={lines !== null}
      onSite={() => {
        setLines(null);
        onChange(null);
      }}
      onOwn={() => type([blank])}
    >
      <div className="list-choice-lines">
        {shown.map((line, index) => (
          <ServerLine
            // oxlint-disable-next-line react/no-array-index-key -- a line is its place in the list
            key={index}
            number={index + 1}
            line={line}
            onChange={(next) => type(shown.with(index, next))}
            onRemove={() => type(shown.toSpliced(index, 1))}
          />
        ))}
        <div className="list-choice-end">
          {shown.length < most && (
            <button
              type="button"
              className="office-link"
              onClick={() => setLines([...shown, blank])}
            >
              {words.network.another}
            </button>
          )}
          {!shown.every((line) => isBlank(line) || isRight(line)) && <p>{words.network.waits}</p>}
        </div>
        <small>{words.network.sealing}</small>
      </div>
    </ListChoice>
  );
}

interface ServerLineProps {
  number: number;
  line: TypedServer;
  onChange: (line: TypedServer) => void;
  onRemove: () => void;
}

function ServerLine({ number, line, onChange, onRemove }: ServerLineProps) {
  const problems = serverProblems(trimmed(line));
  const said = (label: string, kind: keyof typeof words.network.problems | null) =>
    kind === null || isBlank(line) ? null : `${label}: ${words.network.problems[kind]}`;
  const server = words.network.server(number);
  const username = words.network.username(number);
  const credential = words.network.credential(number);
  return (
    <div className="office-row" data-fields="3">
      <TextBox
        label={server}
        bare
        example={words.network.serverExample}
        value={line.address}
        problem={said(server, problems.address)}
        onChange={(address) => onChange({ ...line, address })}
      />
      <TextBox
        label={username}
        bare
        example={words.network.userExample}
        value={line.username}
        problem={said(username, problems.username)}
        onChange={(username) => onChange({ ...line, username })}
      />
      <TextBox
        label={credential}
        bare
        secret
        example={words.network.passwordExample}
        value={line.credential}
        problem={said(credential, problems.credential)}
        onChange={(credential) => onChange({ ...line, credential })}
      />
      <button
        type="button"
        className="office-remove"
        aria-label={words.network.remove(server)}
        onClick={onRemove}
      />
    </div>
  );
}

function trimmed({ address, username, credential }: TypedServer): TypedServer {
  return { address: address.trim(), username: username.trim(), credential: credential.trim() };
}

function isBlank(line: TypedServer): boolean {
  return Object.values(trimmed(line)).every((text) => text === '');
}

function isRight(line: TypedServer): boolean {
  return Object.values(serverProblems(trimmed(line))).every((problem) => problem === null);
}

function typed(servers: IceServers): TypedServer[] {
  return servers.flatMap(({ urls, username = '', credential = '' }) =>
    [urls].flat().map((address) => ({ address, username, credential })),
  );
}

function asServer(line: TypedServer): IceServers[number] {
  const { address, username, credential } = trimmed(line);
  return username === '' ? { urls: address } : { urls: address, username, credential };
}
