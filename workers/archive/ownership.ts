/** Which of several tabs has the archive: one at a time. */
export interface Ownership {
  /** False when another still has it after so many milliseconds. */
  take(patience: number): Promise<boolean>;
  /** Asks the owner to hand over; takes it from one that doesn't answer. */
  takeOver(): Promise<'handed' | 'stolen'>;
  release(): void;
}

export interface Owner {
  /** Another tab asks for it: finish, then release. */
  asked(): void;
  /** It has been taken: somebody else may be writing from now on. */
  robbed(): void;
}

/** Milliseconds an owner has to finish and release, and between two askings. */
const patienceWithOwner = 3000;
const askAgain = 250;

/** By a Web Lock of this name; where the browser has none (no secure context), whoever asks has it. */
export function browserOwnership(name: string, owner: Owner): Ownership {
  const locks = navigator.locks as LockManager | undefined;
  const askings = new BroadcastChannel(name);
  let release: (() => void) | null = null;

  askings.addEventListener('message', () => {
    if (release !== null) owner.asked();
  });

  /** Whether it was granted; held until `release`. */
  const request = (options: LockOptions) =>
    new Promise<boolean>((resolve) => {
      if (locks === undefined) {
        release = () => undefined;
        resolve(true);
        return;
      }
      let mine: (() => void) | null = null;
      const hold = () =>
        new Promise<void>((letGo) => {
          mine = letGo;
          release = letGo;
          resolve(true);
        });
      locks.request(name, options, hold).catch(() => {
        resolve(false);
        if (mine === null || release !== mine) return;
        release = null;
        owner.robbed();
      });
    });

  const take = async (patience: number) =>
    release !== null || (await request({ signal: AbortSignal.timeout(patience) }));

  return {
    take,
    async takeOver() {
      const ask = () => askings.postMessage('hand over');
      ask();
      const asking = setInterval(ask, askAgain);
      const handed = await take(patienceWithOwner);
      clearInterval(asking);
      if (handed) return 'handed';
      await request({ steal: true });
      return 'stolen';
    },
    release() {
      const letGo = release;
      release = null;
      letGo?.();
    },
  };
}
