/** What the pig says in Masterpiece. */
export const lines = {
  prompting: [
    'Brushes up. Nobody leaves until it is finished.',
    'Paint what you feel. Then hide it.',
    'Make me something I can sell to a dentist.',
    'Quickly, before anyone with taste arrives.',
    'Ten words and a clear conscience. Or only the words.',
  ],
  nothing: [
    'Not one picture. I have sold less, but rarely.',
    'Empty canvases. How brave. How cheap.',
  ],
  fooling: [
    'This one is oil, canvas and regret. Who is to blame?',
    'Ah. A bold waste of paint. What was it meant to be?',
    'Found behind the boiler. Invent it a past.',
    'I weep when I see this. Lie to me about it.',
    'A masterpiece, says nobody yet. Describe it badly.',
    'The signature is missing. So is the talent. What is it?',
    'Somebody asked for this. Pretend it was you.',
    'I would hang it anywhere dark. Your version, please.',
  ],
  guessing: [
    'One of these is true. The rest are your friends.',
    'Somebody here is honest. Find them.',
    'Read them all. Trust none. Choose one.',
    'One truth among the forgeries. As in my cellar.',
    'Which of these was the crime?',
  ],
  unpicked: [
    'Nobody fell for these. I would keep quiet about them.',
    'These hung alone. They will again.',
    'Unsold. All of it. Look away.',
  ],
  lie: [
    'A forgery. A convincing one.',
    'False! And yet somebody paid.',
    'A lie, beautifully framed.',
    'Counterfeit. I am almost proud.',
    'Not this one. Condolences to the buyers.',
  ],
  truth: [
    'And here it is: what {name} really asked for.',
    'The truth, engraved at my expense. Thank {name}.',
    '{name} meant this. {name} wrote it down. On purpose.',
  ],
  totals: [
    'Let us see how you did. I have seen; you have not.',
    'The ledger. I only falsified the beginning.',
    'Numbers. The last honest art form.',
  ],
  drying: [
    'The paint is still drying. Do not blow on it.',
    'Patience. Good art takes time. So does this.',
  ],
  places: [
    'Stand on the stairs. The worst of you first.',
    'Prizes. Please pretend to be surprised.',
  ],
  achievement: [
    '{title}. {name}, try to look humble.',
    '{title}: {name}. The cup is brass. So is the cheek.',
    '{title}, for {name}. To be returned polished.',
    '{title} goes to {name}. I have no further questions.',
  ],
  over: [
    'We are closed. Unless somebody presses that button.',
    'That was art. Nobody can prove otherwise.',
  ],
} as const;
