// What `run.mjs` bundles: everything of ours that is measured or measures.
export { reducerSection } from './reducer/reducer-section.ts';
export { archiveOnDisk } from './pages/archive.ts';
export { joins } from './pages/join.ts';
export { reveal } from './pages/reveal.ts';
export { paintersLoaded } from './pages/painters.ts';
export { partyGame } from './pages/party-game.ts';
export { printSections, writeResults } from './report.ts';
export { startSite } from '../kit/site.ts';
export { chromiumLaunch } from '../kit/chromium.mjs';
export { localAddresses } from '../../room-server.ts';
