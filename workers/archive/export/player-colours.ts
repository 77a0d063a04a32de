/** Those of `shared/tokens.css`, which the page in a zip cannot reach. */
export const playerColours = [
  '#2288bb',
  '#ee9922',
  '#ffdd22',
  '#229966',
  '#ff2222',
  '#bb99ff',
  '#55ffaa',
  '#dd00ff',
  '#bbeeff',
  '#44ccbb',
];
