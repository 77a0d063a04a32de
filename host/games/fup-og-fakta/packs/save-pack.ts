import type { Pack } from './pack.ts';

/** As a file, which can be loaded again, here or elsewhere. */
export function savePack(pack: Pack): void {
  const file = new Blob([JSON.stringify(pack, null, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${pack.id}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
