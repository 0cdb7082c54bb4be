import { z } from 'zod';
import { fen, hundredths } from './fen.ts';

/** An amount in whole fen, on the wire and in the journal as inside: reading it twice changes nothing. */
export const fenSchema = z.int().min(0).transform(fen);

/** A count in whole hundredths (71.5 hours are 7150), on the wire and in the journal as inside. */
export const hundredthsSchema = z.int().min(0).transform(hundredths);
