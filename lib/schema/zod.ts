/**
 * zod as this extension uses it: without compiled parsers, whose probe of `new Function` our CSP forbids and
 * the console reports. Schemas read the setting when they are made, so every schema imports z from here.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
