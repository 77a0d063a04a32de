import { useInstallOffer } from './install.ts';
import { words } from './words.ts';
import './install-door.css';

/** The least of the front's doors: the page as a program of its own, or how to get one. */
export function InstallDoor() {
  const [offer, install] = useInstallOffer();
  switch (offer.kind) {
    case 'none':
      return null;
    case 'button':
      return (
        <div className="install-door">
          <button
            type="button"
            className="quiet sign"
            aria-describedby="install-hint"
            onClick={install}
          >
            {words.install}
          </button>
          <p id="install-hint">{words.installHint}</p>
        </div>
      );
    case 'advice':
      return (
        <div className="install-door">
          <p>{words.advice[offer.by]}</p>
        </div>
      );
  }
}
