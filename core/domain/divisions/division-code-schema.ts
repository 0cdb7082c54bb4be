import { z } from 'zod';

/** A division code (行政区划代码, GB/T 2260) as it is typed or stored: six digits, whether a place has it or not. */
export const divisionCodeSchema = z.string().regex(/^\d{6}$/, { error: 'a division code of six digits' });
