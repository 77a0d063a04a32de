import './without-opfs.ts';
import './without-indexed-db.ts';
import '../../../workers/archive/worker.ts';
