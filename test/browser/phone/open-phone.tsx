import { render } from 'vitest-browser-react';
import type { RenderResult } from 'vitest-browser-react';
import { App } from '../../../phone/app.tsx';
import type { Census } from '../../../phone/census.ts';
import type { Entry } from '../../../phone/entry.ts';
import { blankShelf } from '../../../phone/memory.ts';
import type { Memory } from '../../../phone/memory.ts';
import type { PhoneView } from '../../../shared/messages.ts';
import { ScriptedLink } from './scripted-link.ts';

export const roomKey = 'R'.repeat(43);

export interface OpenedPhone {
  screen: RenderResult;
  link: ScriptedLink;
  memory: Memory;
  /** The page as it is after a reload: only what the browser keeps is left. */
  reload(): Promise<OpenedPhone>;
}

export function blankMemory(): Memory {
  return { lasting: blankShelf(), tab: blankShelf() };
}

function aloneInBrowser(): Census {
  return { taken: () => Promise.resolve(false), answerFor: () => {}, close: () => {} };
}

/** The memory of a phone that has joined this room before. */
function joinedMemory(): Memory {
  const memory = blankMemory();
  memory.lasting.set('joined', roomKey);
  return memory;
}

interface Opening {
  memory?: Memory;
  census?: Census;
  entry?: Entry;
  onReload?: () => void;
}

/** Renders the page without waiting for a link: for screens that come before one. */
export async function openPage(opening: Opening = {}) {
  const links: ScriptedLink[] = [];
  const screen = await render(
    <App
      entry={opening.entry ?? { kind: 'room', room: roomKey, brokers: [], iceServers: [] }}
      openLink={(player, events) => {
        const link = new ScriptedLink(player, events);
        links.push(link);
        return link;
      }}
      memory={opening.memory ?? blankMemory()}
      census={opening.census ?? aloneInBrowser()}
      facesAddress="/faces/"
      onReload={opening.onReload ?? (() => {})}
    />,
  );
  return { screen, links };
}

/** A phone in the room, shown `view` if one is given. */
export async function openPhone(
  view: PhoneView | null,
  memory = joinedMemory(),
): Promise<OpenedPhone> {
  const { screen, links } = await openPage({ memory });
  const link = links[0]!;
  if (view) link.show(view);
  return {
    screen,
    link,
    memory,
    async reload() {
      await screen.unmount();
      return openPhone(null, memory);
    },
  };
}
