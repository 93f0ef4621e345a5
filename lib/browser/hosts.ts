/** Which hosts the assistant works on: the portals of the registry. */
import { PORTALS } from '../portals/index';

const KNOWN: ReadonlySet<string> = new Set(PORTALS.flatMap((p) => p.hosts));

export const hostEnabled = (host: string): boolean => KNOWN.has(host);
