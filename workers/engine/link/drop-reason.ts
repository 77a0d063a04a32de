/** Why something that came in was dropped; counted, and seen by nobody but the evidence. */
export type DropReason =
  | 'packet too large'
  | 'not a packet'
  | 'hello refused'
  | 'hello too often'
  | 'joined too often'
  | 'room full'
  | 'unknown session'
  | 'frame refused'
  | 'not a frame'
  | 'not a message'
  | 'out of reach'
  | 'too much'
  | 'barred'
  | 'view too large'
  | 'handler failed';
