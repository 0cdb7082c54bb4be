import { z } from 'zod';
import { type Fen, fen } from './fen.ts';

/** An amount in whole fen as applications and files keep it; reading it twice gives the same amount. */
export const fenSchema = z
  .int({ error: 'an amount in whole fen' })
  .min(0, { error: 'an amount in whole fen' })
  .transform((amount): Fen => fen(amount));
