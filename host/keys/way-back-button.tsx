import { focusAsItOpens } from './focus-as-it-opens.ts';
import { leadsBack } from './way-back.ts';

interface WayBackButtonProps {
  className: string;
  label: string;
  onPress: () => void;
}

/** The way out of a sheet or a question: it has the focus as that opens, and Escape presses it. */
export function WayBackButton({ className, label, onPress }: WayBackButtonProps) {
  return (
    <button
      type="button"
      className={className}
      {...leadsBack}
      ref={focusAsItOpens}
      onClick={onPress}
    >
      {label}
    </button>
  );
}
