// What `run.mjs` bundles: everything of ours that is measured or measures.
export { reducerSection } from './reducer/reducer-section.ts';
export { archiveOnDisk } from './pages/archive.ts';
export { reveal } from './pages/reveal.ts';
export { paintersLoaded } from './pages/painters.ts';
export { partyGame } from './pages/party-game.ts';
export { answers } from './linked/answers.ts';
export { awake, backAtOnce } from './linked/back.ts';
export { lobby } from './linked/lobby.ts';
export { ourContender } from './linked/our-contender.ts';
export { launchFor, Party } from './linked/party.ts';
export { recovery } from './linked/recovery.ts';
export { rivalContender } from './linked/rival-contender.ts';
export { watchers } from './linked/watchers.ts';
export { weights } from './linked/weights.ts';
export { fallen, recordedAfter } from './recorded.ts';
export { notKept, printSection, resultsWith } from './report.ts';
export { startSite } from '../kit/site.ts';
export { localAddresses } from '../../room-server.ts';
