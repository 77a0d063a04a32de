import { render } from 'vitest-browser-react';
import type { RenderResult } from 'vitest-browser-react';
import { App } from '../../../phone/app.tsx';
import { arrive } from '../../../phone/arrival.ts';
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
export function joinedMemory(): Memory {
  const memory = blankMemory();
  memory.lasting.set('joined', roomKey);
  return memory;
}

interface Opening {
  memory?: Memory;
  census?: Census;
  entry?: Entry;
  onReload?: () => void;
  /** When the link is made, which is before there is a page. */
  linked?: (link: ScriptedLink) => void;
}

/** Renders the page without waiting for a link: for screens that come before one. */
export async function openPage(opening: Opening = {}) {
  const links: ScriptedLink[] = [];
  const memory = opening.memory ?? blankMemory();
  const entry = opening.entry ?? { kind: 'room', room: roomKey, brokers: [], iceServers: [] };
  const arrival = await arrive(Promise.resolve(entry), {
    openLink: (_entry, player, events) => {
      const link = new ScriptedLink(player.id, events);
      links.push(link);
      opening.linked?.(link);
      return link;
    },
    memory,
    census: opening.census ?? aloneInBrowser(),
  });
  const screen = await render(
    <App
      arrival={arrival}
      memory={memory}
      facesAddress="/faces/"
      onReload={opening.onReload ?? (() => {})}
      onFound={() => {}}
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
