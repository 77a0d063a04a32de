import type { StageLine, ToRoom, ToWindow } from './stage-line.ts';

const names = { room: 'hogwash.stage', window: 'hogwash.stage.knocks' } as const;

/**
 * The line between pages of this site in this browser. A page that is loaded again, at either end, is
 * on it again by itself. There is one room in a browser, as its archive has one owner.
 */
export function broadcastLine(end: 'room'): StageLine<ToWindow, ToRoom>;
export function broadcastLine(end: 'window'): StageLine<ToRoom, ToWindow>;
export function broadcastLine(end: keyof typeof names): StageLine<any, any> {
  const said = new BroadcastChannel(names[end]);
  const heard = new BroadcastChannel(names[end === 'room' ? 'window' : 'room']);
  return {
    post: (message) => said.postMessage(message),
    subscribe(listener) {
      const hear = ({ data }: MessageEvent<unknown>) => listener(data);
      heard.addEventListener('message', hear);
      return () => heard.removeEventListener('message', hear);
    },
    close() {
      said.close();
      heard.close();
    },
  };
}
