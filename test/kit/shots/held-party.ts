import type { HostPage, Phone } from '../party.ts';
import { gate } from '../gate.ts';
import { imagine } from '../imagination.ts';
import type { Album } from './album.ts';
import type { HeldStage } from './held-stage.ts';

type Asked = 'prompt' | 'lie' | 'guess';
const stages: Record<Asked, string> = { prompt: 'prompting', lie: 'fooling', guess: 'guessing' };

interface HeldParty {
  host: HostPage;
  stage: HeldStage;
  album: Album;
  /** Whose screen is photographed. */
  star: Phone;
  others: readonly Phone[];
  /** What is written: prompts and lies. */
  words?: (phone: Phone, asked: Asked) => string;
  /** Something the star does first, in place of an answer. */
  before?: (asked: Asked) => Promise<void>;
}

/**
 * Everybody plays to the end. The first time something is asked, nobody but the star answers before
 * the stage's pictures and those of the star's phone are taken.
 */
export function playHeld(party: HeldParty): Promise<unknown> {
  const { host, stage, album, star, others, words = imagine, before = async () => {} } = party;
  const gates = { prompt: gate(), lie: gate(), guess: gate() };
  const seen = new Set<Asked>();

  async function answer(phone: Phone, asked: Asked): Promise<void> {
    if (asked === 'prompt') await phone.write('Prompt', words(phone, asked));
    else if (asked === 'lie') await phone.write('Lie', words(phone, asked));
  }

  async function photograph(asked: Asked): Promise<void> {
    await album.phone(star, `is asked: ${asked}`);
    await before(asked);
    if (asked === 'guess') await star.guess();
    else await answer(star, asked);
    await album.phone(star, `has answered: ${asked}`);
    await stage.during(() => album.host(host.page, stages[asked]));
    gates[asked].open();
  }

  const starPlays = star.playToTheEnd(async (asked) => {
    if (seen.has(asked)) return;
    seen.add(asked);
    await photograph(asked);
  });
  const othersPlay = others.map((phone, index) =>
    phone.playToTheEnd(async (asked) => {
      await gates[asked].opened;
      // Two labels share the votes, so that there is always a lie that was believed.
      if (asked === 'guess') await phone.guess(index % 2);
      else await answer(phone, asked);
    }),
  );
  return Promise.all([starPlays, ...othersPlay]);
}
