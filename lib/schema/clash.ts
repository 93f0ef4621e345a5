/** Two writers of one client. Types only. */

/** A value that both writers changed, each to something else. */
export interface Clash {
  /** Property names and list places from the client on. */
  path: readonly string[];
  mine: unknown;
  theirs: unknown;
}
