/** For the trophies there are lines of their own, by id. */
const trophies: Readonly<Record<string, readonly string[]>> = {
  accurate: [
    '{title}: {name}. An eye like a customs officer.',
    '{title}: {name}. Please never visit my cellar.',
    '{title}, for {name}. I must hide the ledgers.',
  ],
  bullshitter: [
    '{title}: {name}. The cup is brass. So is the cheek.',
    '{title}: {name}. With references, also forged.',
    '{title}, for {name}. Allegedly.',
  ],
  chaotician: [
    '{title}: {name}. Nobody knew what to think. Nobody did.',
    '{title}: {name}. The room was divided. Please mop.',
    '{title}, for {name}. Confusion is also a gift.',
  ],
  painter: [
    '{title}: {name}. Clear as varnish.',
    '{title}: {name}. What was meant, one saw. How rare.',
    '{title}, for {name}. To be returned polished.',
  ],
};

const end = {
  closedEarly: [
    'Closed early. The pictures will never know.',
    'We stop here. Art is never finished, only switched off.',
    'That is enough art. Said nobody, but here we are.',
  ],
  over: [
    'We are closed. Unless somebody presses that button.',
    'That was art. Nobody can prove otherwise.',
    'Good night. Take your coats. Leave the pictures.',
    'It is over. I shall deny everything.',
    'The lamps are tired. There is a button, if you are not.',
  ],
} as const;

export const prizeLines = { game: 'masterpiece', trophies, end };
