/** Says things aloud, one after the other. */
export interface Voice {
  say(text: string): void;
  /** 0 is silent. */
  volume(loudness: number): void;
}

/** For where there is no speech: the caption carries it all. */
const mute: Voice = { say() {}, volume() {} };

/** More than this in the queue and the pig would talk about what has gone by. */
const mostWaiting = 3;

/** The browser's own speech, sentence by sentence: remote voices stop after about 15 seconds. */
export function browserVoice(synthesis: SpeechSynthesis | undefined): Voice {
  if (!synthesis) return mute;
  let loudness = 1;
  let waiting = 0;
  return {
    say(text) {
      if (loudness === 0) return;
      if (waiting >= mostWaiting) {
        synthesis.cancel();
        waiting = 0;
      }
      for (const sentence of sentences(text)) {
        const utterance = new SpeechSynthesisUtterance(sentence);
        utterance.lang = 'en';
        utterance.volume = loudness;
        utterance.rate = 0.98;
        utterance.pitch = 0.8;
        waiting += 1;
        const done = () => {
          waiting = Math.max(0, waiting - 1);
        };
        utterance.addEventListener('end', done);
        utterance.addEventListener('error', done);
        synthesis.speak(utterance);
      }
    },
    volume(next) {
      loudness = next;
      if (next === 0) synthesis.cancel();
    },
  };
}

function sentences(text: string): string[] {
  return text.match(/[^.!?]+[.!?]*\s*/g) ?? [text];
}
