/** Which hosts the assistant works on: the portals of the registry, and what the user enabled. */
import { PORTALS } from '../portals/index';
import { enabledSites } from '../service/sites';
import { localStore } from './stores';

const KNOWN: ReadonlySet<string> = new Set(PORTALS.flatMap((p) => p.hosts));

/** A host of the manifest; its permission is not ours to ask for or to give back. */
export const isBuiltIn = (host: string): boolean => KNOWN.has(host);

/** The test for this moment. */
export const readHosts = async (): Promise<(host: string) => boolean> => {
  const own = new Set((await enabledSites(localStore)).map((s) => s.host));
  return (host) => KNOWN.has(host) || own.has(host);
};

/** The https host a document belongs to, about:blank and srcdoc frames included; '' for anything else. */
export const secureHost = (origin: string | undefined): string => {
  const place = origin && URL.canParse(origin) ? new URL(origin) : undefined;
  return place?.protocol === 'https:' ? place.hostname : '';
};
