import { useEffect } from 'react';
import { BigScreenContext } from './screen/big-screen.ts';
import { followArrows } from './keys/arrows.ts';
import { House } from './house.tsx';
import type { HouseProps } from './house.tsx';
import type { OldShelf } from './settings/old-shelf.ts';
import { Refusal } from './storage/refusal.tsx';
import { Unlocking } from './storage/unlocking.tsx';
import { useArchive } from './storage/use-archive.ts';

export interface AppProps extends Pick<
  HouseProps,
  | 'started'
  | 'askToPersist'
  | 'config'
  | 'notice'
  | 'page'
  | 'shortcut'
  | 'openRoom'
  | 'startEngine'
  | 'show'
  | 'bigScreen'
> {
  /** Where settings were kept before there was an archive; null where there is no such place. */
  shelf: OldShelf | null;
}

/** The host page: the archive is opened first, and whatever else there is stands behind it. */
export function App({ shelf, ...house }: AppProps) {
  useEffect(() => followArrows(document), []);
  const { state, keeping, enter } = useArchive(house.started, shelf);
  switch (state.kind) {
    case 'opening':
      return <Unlocking way={state.way} />;
    case 'open':
      return (
        <BigScreenContext value={house.bigScreen}>
          <House
            {...house}
            safety={state.keeping}
            keeping={keeping}
            setAside={state.setAside}
            loaded={state.preferences}
          />
        </BigScreenContext>
      );
    case 'elsewhere':
    case 'newer':
    case 'locked':
    case 'moved':
      return <Refusal state={state} onEnter={(way) => void enter(way)} />;
  }
}
