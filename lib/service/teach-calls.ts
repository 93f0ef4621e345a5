/** Handlers of the settings about taught fields. */
import type { TeachCalls } from '../protocol/sites-calls';
import type { Handlers } from './calls';
import type { Teaching } from './teach';

export const teachCalls = (teaching: Teaching): Handlers<TeachCalls> => ({
  'taught/list': () => teaching.all(),
  'taught/remove': ({ host, lesson }) => teaching.remove(host, lesson),
  'taught/export': () => teaching.exportText(),
  'taught/import': ({ text }) => teaching.importText(text),
});
