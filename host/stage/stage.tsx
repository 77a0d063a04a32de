import type { ReactNode } from 'react';
import './buttons.css';
import './stage.css';

/** Where the lamp shines: nothing moves it but what matters now. */
export type Light = 'wide' | 'left' | 'right' | 'centre';

/** Each room of the gallery has a colour of its own. */
export type Wall = 'gallery' | 'lecture';

interface StageProps {
  light: Light;
  wall?: Wall | undefined;
  children: ReactNode;
}

/** The wall everything hangs on, and the lamp over it. Fills the window; sizes are its fractions. */
export function Stage({ light, wall = 'gallery', children }: StageProps) {
  return (
    <div className="stage" data-wall={wall}>
      <div className="stage-room" data-light={light}>
        <div className="wall" aria-hidden="true">
          <div className="wall-brush" />
          <div className="lamp">
            <div className="lamp-cone" />
            <div className="lamp-shade" />
          </div>
          <div className="wall-vignette" />
        </div>
        {children}
      </div>
    </div>
  );
}
