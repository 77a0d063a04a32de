/** How often who follows the room's feed says so again, in real milliseconds. */
export const followEvery = 5000;
