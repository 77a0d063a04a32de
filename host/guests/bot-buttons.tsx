import { words } from '../words.ts';
import './bot-buttons.css';

interface BotButtonsProps {
  /** Whether there are any. */
  some: boolean;
  /** Whether every seat is taken. */
  full: boolean;
  onFill: () => void;
  onSendHome: () => void;
}

/** For who wants to try things before the others are there. */
export function BotButtons({ some, full, onFill, onSendHome }: BotButtonsProps) {
  if (full && !some) return null;
  return (
    <div className="bot-buttons">
      {!full && (
        <button type="button" className="quiet sign" onClick={onFill}>
          {words.bots.fill}
        </button>
      )}
      {some && (
        <button type="button" className="quiet sign" onClick={onSendHome}>
          {words.bots.sendHome}
        </button>
      )}
    </div>
  );
}
