import { useRef } from 'react';
import { useFit } from '../../stage/fit.ts';
import { fitSlide } from './fit-slide.ts';
import { words } from './words.ts';
import './slide.css';

interface SlideProps {
  /** Its blank is `____`. */
  question: string;
  category: string;
}

/** The question, thrown on the wall by an old projector; the blank is a line to write on. */
export function Slide({ question, category }: SlideProps) {
  const frame = useRef<HTMLElement>(null);
  const [before = '', after = ''] = question.split('____');
  useFit(() => fitSlide(frame.current), [question]);
  return (
    <figure className="slide" ref={frame} aria-label={words.slide}>
      <figcaption className="slide-category sign">{category}</figcaption>
      <div className="slide-box">
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
