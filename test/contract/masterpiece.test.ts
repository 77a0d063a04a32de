import { masterpiece } from '../../src/games/masterpiece/cartridge.ts';
import type { MasterpieceState } from '../../src/games/masterpiece/state.ts';
import { indistinguishable, secretsShown } from '../kit/masterpiece-secrets.ts';
import { cartridgeSuite } from './cartridge-suite.ts';

const file = './golden/masterpiece.jsonl';
const recorded = import.meta.glob<string>('./golden/masterpiece.jsonl', {
  eager: true,
  query: '?raw',
  import: 'default',
});

cartridgeSuite({
  cartridge: masterpiece,
  largest: { promptLength: 500 },
  leaks: (state) => [
    ...secretsShown(state as MasterpieceState),
    ...indistinguishable(state as MasterpieceState),
  ],
  golden: { file, text: recorded[file] },
});
