/** What was seen and heard while labels landed, in milliseconds of the page's clock. */
interface Landings {
  /** When each label is at rest, in the order they hang. */
  rests: number[];
  /** When each source of sound that was begun meanwhile was at the loudspeaker. */
  onsets: number[];
}

declare global {
  var landings: () => Landings;
}

/**
 * Runs in the host's page before its own scripts. Where the audio clock was at which moment is read
 * off the running clock each frame, after the fact: not from what the page believed beforehand.
 */
export function watchLandings(): void {
  const rests: number[] = [];
  const begun: { context: AudioContext; when: number }[] = [];
  const readings: { context: number; page: number }[] = [];

  const landing = () =>
    document.querySelectorAll(
      '[data-stage="landing"] .guessing-labels > li',
    ) as NodeListOf<Element>;

  const look = () => {
    for (const [place, label] of landing().entries()) {
      for (const animation of label.getAnimations()) {
        const end = animation.effect?.getComputedTiming().endTime;
        rests[place] = Number(animation.startTime) + Number(end);
      }
    }
    const context = begun.at(-1)?.context;
    if (context) {
      const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
      const last = readings.at(-1);
      if (contextTime > (last?.context ?? 0)) {
        readings.push({ context: contextTime, page: performanceTime });
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  for (const { prototype } of [AudioScheduledSourceNode, AudioBufferSourceNode]) {
    if (!Object.hasOwn(prototype, 'start')) continue;
    const { start } = prototype;
    prototype.start = function (this: AudioScheduledSourceNode, when = 0, ...more: number[]) {
      const { context } = this;
      if (context instanceof AudioContext && landing().length > 0) {
        begun.push({ context, when: Math.max(when, context.currentTime) });
      }
      return start.call(this, when, ...(more as []));
    };
  }

  /** Between the two readings about it, or from the nearest. */
  const pageTime = (when: number) => {
    const near = readings.reduce((best, one) =>
      Math.abs(one.context - when) < Math.abs(best.context - when) ? one : best,
    );
    return near.page + (when - near.context) * 1000;
  };
  globalThis.landings = () => ({ rests, onsets: begun.map(({ when }) => pageTime(when)) });
}
