import { contained, largestFitting } from '../../stage/fit.ts';

/** Share of the stage's height that the letters of a slide may have. */
const largest = 0.078;

/** Chooses how large the letters of the slide in `frame` are, by the room it has. */
export function fitSlide(frame: HTMLElement | null): void {
  const slide = frame?.querySelector<HTMLElement>('.slide-box');
  const height = slide?.closest('.stage')?.clientHeight;
  if (!slide || height === undefined) return;
  largestFitting(largest * height, (size) => {
    slide.style.setProperty('--written', `${size}px`);
    return contained(slide);
  });
}
