/** How one thing stands to another: "a cat riding a whale" puts the cat *on* the whale. */
export type Relation =
  | 'on'
  | 'under'
  | 'in'
  | 'with'
  | 'behind'
  | 'over'
  | 'holding'
  | 'wearing'
  | 'eating'
  | 'chasing'
  | 'facing'
  | 'madeOf';

const table: Record<Relation, string> = {
  on: 'on onto atop upon ride sit stand surf climb balance',
  under: 'under underneath beneath below',
  in: 'in inside into within trapped stuck hide drive steer',
  with: 'with beside near by alongside next and plus',
  behind: 'behind',
  over: 'over above fly jump leap hover float',
  holding: 'hold carry sell play use buy bring steal juggle deliver throw',
  wearing: 'wear dressed disguised',
  eating: 'eat drink bite swallow devour taste lick munch chew cook',
  chasing: 'chase follow hunt escape flee pursue run',
  facing:
    'versus vs fight kiss marry meet argue against date love hate battle hug judge teach ask tell watch beat defeat',
  madeOf: 'made built',
};

export const relationWords: ReadonlyMap<string, Relation> = new Map(
  Object.entries(table).flatMap(([relation, words]) =>
    words.split(' ').map((word): [string, Relation] => [word, relation as Relation]),
  ),
);
