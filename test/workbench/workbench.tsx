import '../../shared/tokens.css';
import { createRoot } from 'react-dom/client';
import { cartridges } from '../../src/registry.ts';
import { Bench } from './bench.ts';
import { materials } from './materials.ts';
import { BenchPage } from './bench-page.tsx';

const listeners = new Set<() => void>();
const tell = () => {
  for (const changed of listeners) changed();
};
let bench: Bench;

function put(piece: Bench['piece']): void {
  bench = new Bench({ ...piece, material: materials[piece.cartridge] });
  // All that a game shows can be reached at once.
  bench.toEnd();
  bench.go(bench.complete);
  bench.subscribe(tell);
  tell();
}

put({ cartridge: cartridges[0].id, preset: 0, players: 4, seed: 1 });
window.workbench = {
  bench: () => bench,
  subscribe(changed) {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
};
createRoot(document.querySelector('#root')!).render(
  <BenchPage holder={window.workbench} onPut={put} />,
);
