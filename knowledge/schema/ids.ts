import { z } from 'zod';
import { unique } from './terms.ts';

/** Kind of record → ids; see data/ids.json. */
export const idsFile = z.record(z.string(), unique(z.string()));
