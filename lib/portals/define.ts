/** A filing portal: declarative. Adding one = a file here, a line in index.ts, its examples. */

import type { RecogniseHints } from '../recognise/types';
import type { AccessProvider } from '../schema/codes';

export interface Portal {
  /** Equal to the file name. */
  id: string;
  name: { zh: string; en: string };
  accessProvider: AccessProvider;
  /** Exact https host names; they become the manifest's matches. */
  hosts: readonly string[];
  /** Where a filing starts, for "open the portal". */
  entryUrl: string;
  hints?: RecogniseHints;
  /** Where the knowledge comes from and its date. */
  source: { document: string; section: string; date: string };
}

/** Identity at run time; gives a portal file its types. */
export const definePortal = (portal: Portal): Portal => portal;
