import type { ReactNode } from 'react';
import { words } from './words.ts';
import './list-choice.css';

interface ListChoiceProps {
  title: string;
  hint: string;
  /** What the site says, in a line. */
  site: string;
  own: boolean;
  onSite: () => void;
  onOwn: () => void;
  /** The host's own list. */
  children: ReactNode;
}

/** As the site sets it, or a list of one's own. */
export function ListChoice(props: ListChoiceProps) {
  const { title, hint, site, own, onSite, onOwn, children } = props;
  return (
    <fieldset className="office-sheet">
      <legend className="sign">{title}</legend>
      <div className="office-choices">
        <label className="office-line">
          <input type="radio" name={title} checked={!own} onChange={onSite} />
          {words.network.asSite}
        </label>
        <label className="office-line">
          <input type="radio" name={title} checked={own} onChange={onOwn} />
          {words.network.own}
        </label>
      </div>
      <small>{hint}</small>
      {own ? children : <p className="list-choice-site">{site}</p>}
    </fieldset>
  );
}
