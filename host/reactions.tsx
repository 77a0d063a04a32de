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
  // Spread over the width without dice: consecutive ones are far apart.
  const across = 6 + ((reaction.number * 37) % 88);
  return (
    <div
      className="reaction"
      style={computed({ '--across': across })}
      onAnimationEnd={(event) => event.animationName.startsWith('float') && onLanded()}
    >
      <span>{reaction.emoji}</span>
      <NameRibbon person={person} />
    </div>
  );
}
