/** A filing portal: declarative. Adding one = a file here, a line in index.ts, its examples. */

import type { RecogniseHints } from '../recognise/types';
import type { AccessProvider } from '../schema/codes';
import type { FieldKey } from '../schema/fields';

/** A sentence in both languages of the UI. */
export interface Both {
  zh: string;
  en: string;
}

/** Where knowledge comes from. `date` is the source's own; 'undated' where it names none. */
export interface PortalSource {
  document: string;
  section: string;
  date: string;
}

/**
 * What a field of the portal is: a key, the keys of a compound control, or a line that says what the user
 * enters, because only this portal asks it.
 */
export type InventoryField = FieldKey | readonly FieldKey[] | Both;

/** A titled block of a form: label as the page writes it → what it is. */
export interface InventorySection {
  title: string;
  fields: Readonly<Record<string, InventoryField>>;
}

/** The fields one source shows. It documents a form and names what is left to the user; nothing is recognised by it. */
export interface Inventory {
  source: PortalSource;
  /** `vendor`: the portal's own document. `second-hand`: retold by others. `unverified`: no source at hand. */
  trust: 'vendor' | 'second-hand' | 'unverified';
  /** One entry per page of the form. */
  steps: readonly (readonly InventorySection[])[];
}

export interface Portal {
  /** Equal to the file name. */
  id: string;
  name: Both;
  accessProvider: AccessProvider;
  /** Exact https host names; they become the manifest's matches. */
  hosts: readonly string[];
  /** Where a filing starts, for "open the portal". */
  entryUrl: string;
  hints?: RecogniseHints;
  /** Where hosts and entry page come from. */
  source: PortalSource;
  inventories?: readonly Inventory[];
}

/** Identity at run time; gives a portal file its types. */
export const definePortal = (portal: Portal): Portal => portal;

/** The line of a field that only this portal asks; undefined where the field has a key. */
export const lineOf = (field: InventoryField): Both | undefined =>
  typeof field === 'object' && 'zh' in field ? field : undefined;

export const REGION: readonly FieldKey[] = ['entity.province', 'entity.city', 'entity.district'];

/** Asked by most portals in the same words. */
export const CODE: Both = {
  zh: '填收到的验证码；没有收到就重新发送。',
  en: 'Enter the code you receive; have it sent again if none arrives.',
};
