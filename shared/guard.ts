/** What in a room waits for a yes before it counts. */
export interface Guard {
  /** New faces, before they come in. */
  newcomers: boolean;
  /** Names, pictures and what players write, before anyone sees them. */
  texts: boolean;
}
