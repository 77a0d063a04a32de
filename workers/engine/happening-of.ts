import type { Seat } from '../../src/cartridge.ts';
import type { RemoteButton } from '../../src/room/remote.ts';
import type { Control } from './messages.ts';
import type { Happening } from './runtime.ts';

/** Controls that are a matter of the engine, not of the room alone. */
export type EngineControl = Extract<
  Control,
  { kind: 'choose' | 'startAnother' | 'supply' | 'paint' }
>;

/** What happens in the room when the host presses a button. */
export function happeningOf(control: Exclude<Control, EngineControl>): Happening[] {
  switch (control.kind) {
    case 'pause':
      return [{ kind: 'paused' }];
    case 'resume':
      return [{ kind: 'resumed', renew: control.renew }];
    case 'end':
      return [{ kind: 'ended', reason: 'ended by the host' }];
    case 'lobby':
      return [{ kind: 'ended', reason: 'ended by the host' }, { kind: 'playAgain' }];
    case 'offer':
      return [{ kind: 'offered', programme: control.programme }];
    case 'remote':
      return [{ kind: 'remoteHanded', seat: control.seat }];
    case 'playAgain':
      return [{ kind: 'playAgain' }];
    case 'kick':
      return [{ kind: 'kicked', seat: control.seat }];
    case 'readmit':
      return [{ kind: 'readmitted', seat: control.seat }];
    case 'admit':
      return [{ kind: 'admitted', knock: control.knock }];
    case 'turnAway':
      return [{ kind: 'turnedAway', knock: control.knock }];
    case 'lock':
      return [{ kind: 'doorSet', locked: control.locked }];
    case 'guard':
      return [
        { kind: 'doorSet', asks: control.guard.newcomers },
        { kind: 'moderated', on: control.guard.texts },
      ];
    case 'moderator':
      return [{ kind: 'moderatorNamed', seat: control.seat }];
    case 'judge':
      return [{ kind: 'judged', held: control.held, shows: control.shows, by: null }];
  }
}

/** The same from the phone that has the host's remote; whether it has is for the room to say. */
export function happeningOfRemote(button: RemoteButton, by: Seat): Happening[] {
  switch (button) {
    case 'pause':
      return [{ kind: 'paused', by }];
    case 'resume':
      return [{ kind: 'resumed', renew: false, by }];
    case 'end':
      return [{ kind: 'ended', reason: 'ended by the host', by }];
    case 'lobby':
      return [
        { kind: 'ended', reason: 'ended by the host', by },
        { kind: 'playAgain', by },
      ];
  }
}
