import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { drawers } from './drawer.ts';
import type { DrawerName } from './drawer.ts';
import { words } from './words.ts';
import './drawer-tabs.css';

interface DrawerTabsProps {
  open: DrawerName;
  onOpen: (drawer: DrawerName) => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
};

/** The cabinet: one drawer is open at a time; up and down go from one to the next. */
export function DrawerTabs({ open, onOpen }: DrawerTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = drawers.at((drawers.indexOf(open) + step) % drawers.length);
    if (next === undefined) return;
    onOpen(next);
    list.current?.querySelector<HTMLElement>(`#drawer-tab-${next}`)?.focus();
  };
  return (
    <div
      ref={list}
      className="drawer-tabs"
      role="tablist"
      aria-label={words.drawers}
      aria-orientation="vertical"
    >
      {drawers.map((drawer) => (
        <button
          key={drawer}
          type="button"
          role="tab"
          id={`drawer-tab-${drawer}`}
          className="drawer-tab sign"
          data-begin={drawer === open ? '' : undefined}
          aria-selected={drawer === open}
          aria-controls={drawer === open ? `drawer-${drawer}` : undefined}
          tabIndex={drawer === open ? 0 : -1}
          onClick={() => onOpen(drawer)}
          onKeyDown={go}
        >
          <span>{words.drawer[drawer]}</span>
        </button>
      ))}
    </div>
  );
}
