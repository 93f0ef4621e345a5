/** Handlers of the calls about enabled sites. */
import type { SitesCalls } from '../protocol/sites-calls';
import type { Handlers } from './calls';
import type { Sites } from './sites';

export const sitesCalls = (sites: Sites): Handlers<SitesCalls> => ({
  'sites/list': () => sites.list(),
  'sites/granted': ({ host }) => sites.granted([host]),
  'sites/remove': ({ host }) => sites.remove(host),
});
