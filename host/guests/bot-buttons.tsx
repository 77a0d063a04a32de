import { words } from '../words.ts';

interface BotButtonsProps {
  /** Whether there are any. */
  some: boolean;
  onFill: () => void;
  onSendHome: () => void;
}

/** For who wants to try things before the others are there. */
export function BotButtons({ some, onFill, onSendHome }: BotButtonsProps) {
  return (
    <div className="controls" data-upright={some}>
      <button type="button" className="quiet sign" onClick={onFill}>
        {words.bots.fill}
      </button>
      {some && (
        <button type="button" className="quiet sign" onClick={onSendHome}>
          {words.bots.sendHome}
        </button>
      )}
    </div>
  );
}
