import { ORPCError, os } from '@orpc/server';
import { z } from 'zod';
import type { CallContext } from '#host/connection.ts';

const base = os.$context<CallContext>();

/** Names of calls that were told to stop, in order; the test of stopping looks here. */
export const stopped: string[] = [];

/** Names of calls that wait to be stopped. */
export const began: string[] = [];

/** A router with one procedure per thing a transport can get wrong. It stands for the real one in tests of transports. */
export const sampleRouter = {
  echo: base
    .input(z.strictObject({ text: z.string(), when: z.date().optional(), count: z.bigint().optional() }))
    .handler(({ input }) => input),
  whoAmI: base.handler(({ context }) => context.connection.id !== ''),
  refuse: base
    .errors({ RULE_REFUSED: { data: z.strictObject({ rule: z.string(), basis: z.string() }) } })
    .handler(({ errors }) => {
      throw errors.RULE_REFUSED({ data: { rule: 'M-01', basis: '民法典第1047条' } });
    }),
  crash: base.handler(() => {
    throw new Error('the secret inside');
  }),
  file: {
    reverse: base.input(z.strictObject({ photo: z.file() })).handler(async ({ input }) => {
      const bytes = new Uint8Array(await input.photo.arrayBuffer()).reverse();
      return { photo: new File([bytes], input.photo.name, { type: input.photo.type }), size: bytes.length };
    }),
  },
  wait: base.input(z.strictObject({ name: z.string() })).handler(async ({ input, signal }) => {
    await new Promise<void>((resolve) => {
      signal?.addEventListener('abort', () => resolve(), { once: true });
      began.push(input.name);
    });
    stopped.push(input.name);
    throw new ORPCError('CLIENT_CLOSED_REQUEST');
  }),
};

export type SampleRouter = typeof sampleRouter;
