/** An entry of an interchange file laid over the stored client of the same id. */
import type { Applicant, ApplicantSite } from '../schema/applicant';
import type { FilingOrder } from '../schema/order';

type Bag = Record<string, unknown>;
const isPlain = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const layOver = (stored: unknown, incoming: unknown): unknown => {
  if (incoming === undefined) return stored;
  if (!isPlain(stored) || !isPlain(incoming)) return incoming;
  const keys = new Set([...Object.keys(stored), ...Object.keys(incoming)]);
  return Object.fromEntries([...keys].map((key) => [key, layOver(stored[key], incoming[key])]));
};

const same = (a: string | undefined, b: string | undefined): boolean =>
  !!a && !!b && a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * The stored site that `wanted` is about: by domain, else by name, else the only one there is, as long as the
 * domains do not speak against it. `only`: the file knows no other site of this client.
 */
export const matchingSite = (
  sites: readonly ApplicantSite[],
  wanted: { domain?: string; name?: string },
  only: boolean,
): ApplicantSite | undefined => {
  const { domain, name } = wanted;
  const found =
    sites.find((s) => same(s.domain, domain)) ??
    sites.find((s) => (!domain || !s.domain) && same(s.name, name));
  const [single] = sites;
  return found ?? (only && sites.length === 1 && (!domain || !single?.domain) ? single : undefined);
};

const layOverSites = (stored: readonly ApplicantSite[], incoming: readonly ApplicantSite[]) => {
  const free = [...stored];
  const pairs = incoming.map((site) => {
    const match = matchingSite(free, site, incoming.length === 1 && stored.length === 1);
    if (match) free.splice(free.indexOf(match), 1);
    return { site, match };
  });
  return [
    ...stored.map((site) => layOver(site, pairs.find((p) => p.match === site)?.site) as ApplicantSite),
    ...pairs.filter((p) => !p.match).map((p) => p.site),
  ];
};

const layOverOrders = (stored: readonly FilingOrder[], incoming: readonly FilingOrder[]) => [
  ...stored.map(
    (order) =>
      layOver(
        order,
        incoming.find((o) => o.id === order.id),
      ) as FilingOrder,
  ),
  ...incoming.filter((o) => !stored.some((order) => order.id === o.id)),
];

/**
 * The stored client with what the file says. What the file leaves out is not known to it and stays; what it gives
 * as empty is emptied. Sites are matched as `matchingSite` says and keep their places, new ones come after them.
 */
export const laidOver = (stored: Applicant, incoming: Applicant): Applicant => {
  const result = layOver(stored, incoming) as Applicant;
  if (stored.sites && incoming.sites) result.sites = layOverSites(stored.sites, incoming.sites);
  if (stored.filingOrders && incoming.filingOrders)
    result.filingOrders = layOverOrders(stored.filingOrders, incoming.filingOrders);
  return result;
};
