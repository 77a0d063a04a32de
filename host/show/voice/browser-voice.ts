import type { Voice } from './voice.ts';

/** For where there is no speech: the caption carries it all. */
const mute: Voice = { say() {}, volume() {} };

/** With more sentences than this in the queue the pig would talk about what has gone by. */
const mostWaiting = 3;

/** The browser's own speech, sentence by sentence: remote voices stop after about 15 seconds. */
export function browserVoice(synthesis: SpeechSynthesis | undefined): Voice {
  if (!synthesis) return mute;
  let loudness = 1;
  /** Held here as well: an utterance nobody holds may be forgotten half-said. */
  const queue = new Set<SpeechSynthesisUtterance>();
  const hush = () => {
    queue.clear();
    synthesis.cancel();
  };
  return {
    say(text) {
      if (loudness === 0) return;
      if (queue.size > mostWaiting) hush();
      for (const sentence of sentences(text)) {
        const utterance = new SpeechSynthesisUtterance(sentence);
        utterance.lang = 'en';
        utterance.volume = loudness;
        utterance.rate = 0.98;
        utterance.pitch = 0.8;
        queue.add(utterance);
        const done = () => queue.delete(utterance);
        utterance.addEventListener('end', done);
        utterance.addEventListener('error', done);
        synthesis.speak(utterance);
      }
    },
    volume(next) {
      loudness = next;
      if (next === 0) hush();
    },
  };
}

function sentences(text: string): string[] {
  return text.match(/[^.!?]+[.!?]*\s*/g) ?? [text];
}
