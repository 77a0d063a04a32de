import './failing-disk.ts';
import '../../../workers/archive/worker.ts';
