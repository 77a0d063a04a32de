import { reactionDrawing } from '../shared/reactions.ts';
import type { Reaction } from './room-state.ts';
import { computed } from './stage/computed.ts';
import { usePerson } from './room-context.ts';
import { NameRibbon } from './stage/name-ribbon.tsx';
import './reactions.css';

interface ReactionsProps {
  reactions: readonly Reaction[];
  onLanded: (number: number) => void;
}

/** Emoji that float up over the stage, each with its thrower's name. */
export function Reactions({ reactions, onLanded }: ReactionsProps) {
  return (
    <div className="reactions" aria-hidden="true">
      {reactions.map((reaction) => (
        <Floating
          key={reaction.number}
          reaction={reaction}
          onLanded={() => onLanded(reaction.number)}
        />
      ))}
    </div>
  );
}

function Floating({ reaction, onLanded }: { reaction: Reaction; onLanded: () => void }) {
  const person = usePerson(reaction.seat);
  const { number, emoji } = reaction;
  const drawing = reactionDrawing(emoji, './');
  // Spread over the width without dice: consecutive ones are far apart, and no two fly alike.
  const across = 6 + ((number * 37) % 88);
  const drift = ((number * 23) % 13) - 6;
  const size = 0.85 + ((number * 7) % 5) / 12;
  return (
    <div
      className="reaction"
      style={computed({ '--across': across, '--drift': drift, '--size': size })}
      onAnimationEnd={(event) => event.animationName.startsWith('float') && onLanded()}
    >
      <span className="reaction-thing">
        {drawing === null ? emoji : <img src={drawing} alt={emoji} draggable={false} />}
      </span>
      <NameRibbon person={person} />
    </div>
  );
}
