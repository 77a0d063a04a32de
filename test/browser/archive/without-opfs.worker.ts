import './without-opfs.ts';
import '../../../workers/archive/worker.ts';
