/** What in a room waits for a yes before it counts. */
export interface Guard {
  /** New faces, before they come in. */
  newcomers: boolean;
}
