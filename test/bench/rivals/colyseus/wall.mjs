import { showWall } from '../room/wall.mjs';
import { openHost } from './carrier.mjs';

showWall(openHost);
