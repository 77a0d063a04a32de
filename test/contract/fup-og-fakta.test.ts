import { fupOgFakta } from '../../src/games/fup-og-fakta/cartridge.ts';
import type { FupOgFaktaState } from '../../src/games/fup-og-fakta/state.ts';
import { indistinguishable, secretsShown } from '../kit/fup-og-fakta-secrets.ts';
import { sampleMaterial } from '../kit/sample-questions.ts';
import { cartridgeSuite } from './cartridge-suite.ts';

const file = './golden/fup-og-fakta.jsonl';
const recorded = import.meta.glob<string>('./golden/fup-og-fakta.jsonl', {
  eager: true,
  query: '?raw',
  import: 'default',
});

cartridgeSuite({
  cartridge: fupOgFakta,
  largest: { firstQuestions: 10, secondQuestions: 10, thirdQuestions: 10, lieLength: 48 },
  material: sampleMaterial,
  leaks: (state) => [
    ...secretsShown(state as FupOgFaktaState),
    ...indistinguishable(state as FupOgFaktaState),
  ],
  golden: { file, text: recorded[file] },
});
