import { showHand } from '../room/hand.mjs';
import { dial } from './carrier.mjs';

showHand(dial);
