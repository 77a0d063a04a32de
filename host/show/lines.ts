/** What the pig says in the room, whatever the game. `{name}` is who it is about. */
export const lines = {
  welcome: [
    'Scan the code. We are open, against all advice.',
    'Come in, come in. Mind the drying masterpieces.',
    'The side door is open. Nobody saw you.',
  ],
  arrival: [
    '{name}. Magnificent. We can begin to lower our standards.',
    '{name} is here. Hide the good frames.',
    'Ah, {name}. I have heard things. I have spread most of them.',
    '{name}! Our insurance does not cover you.',
    'Welcome, {name}. Touch everything. It is all fake.',
    'And here is {name}, friend of the arts. Distant friend.',
    '{name} has arrived. Prices have doubled.',
    'Do I smell genius? No. It is {name}. Welcome.',
    '{name}, at last. The wine was free until now.',
    'Make room for {name}. A smaller room will do.',
    '{name}. Such taste in shoes. Well. Such shoes.',
    'I would recognise {name} anywhere. I have the posters.',
  ],
  starting: [
    'Five seconds. Look artistic.',
    'The doors are closing. Nobody leaves with a painting.',
    'Brushes up. Dignity down.',
  ],
  cancelled: ['False alarm. Put the genius back in the bottle.', 'We wait. Art always waits.'],
  paused: ['We pause. The paint does not mind.', 'Nobody move. Especially not the pictures.'],
  deserted: [
    'Nobody is here. I shall talk to the pictures.',
    'Hello? The pictures are asking after you.',
  ],
  reopened: [
    'I merely blinked. Nothing was moved. I counted.',
    'We are open again. The fire was small.',
    'Power is vulgar. Anyway: where were we?',
  ],
  resumed: ['Where were we? Ah yes. Rubbish.', 'On with it. Art is short, tonight is long.'],
  timesUp: [
    'Time’s up. Pens down.',
    'Time’s up. Step back from it.',
    'Time’s up. I heard the gavel.',
    'Time’s up. It always is.',
    'Time’s up. Even for geniuses.',
    'Time’s up. Hands where I can sell them.',
  ],
  rehearsal: [
    'One, two. Is this thing gilded?',
    'Going once. Going twice. Sold, to the person with the slider.',
    'I was told there would be an echo.',
    'This is my indoor voice. It costs extra.',
    'Ladies, gentlemen, creditors. Good evening.',
  ],
} as const;
