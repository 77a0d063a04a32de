import { useRef } from 'react';
import { contained, largestFitting, useFit } from '../../stage/fit.ts';
import { words } from './words.ts';
import './slide.css';

interface SlideProps {
  /** Its blank is `____`. */
  question: string;
  category: string;
}

/** Share of the stage's height that the letters of a slide may have. */
const largest = 0.078;

/** The question, thrown on the wall by an old projector; the blank is a line to write on. */
export function Slide({ question, category }: SlideProps) {
  const box = useRef<HTMLDivElement>(null);
  const [before = '', after = ''] = question.split('____');
  useFit(() => {
    const slide = box.current;
    const height = slide?.closest('.stage')?.clientHeight;
    if (!slide || height === undefined) return;
    largestFitting(largest * height, (size) => {
      slide.style.setProperty('--written', `${size}px`);
      return contained(slide);
    });
  }, [question]);
  return (
    <figure className="slide" aria-label={words.slide}>
      <figcaption className="slide-category sign">{category}</figcaption>
      <div className="slide-box" ref={box}>
        <p className="slide-text written">
          {before}
          <span className="slide-blank">
            <span className="unseen">{words.blank}</span>
          </span>
          {after}
        </p>
      </div>
    </figure>
  );
}
