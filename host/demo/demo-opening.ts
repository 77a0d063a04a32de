import { PaintingSettings } from '../../shared/painting-settings.ts';
import type { RoomOpening } from '../open-room.ts';

/** No phone can come, nothing leaves this machine, and nothing is kept: what waits goes on waiting. */
export const demoOpening: RoomOpening = {
  brokers: [],
  byHand: { brokers: [], named: [] },
  iceServers: [],
  archive: null,
  painting: PaintingSettings.parse({}),
  guard: { newcomers: false, texts: false },
  resume: false,
  demo: true,
};
