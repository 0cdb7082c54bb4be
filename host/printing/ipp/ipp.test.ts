import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulerAt } from './ask.ts';
import { decodeAnswer, encodeRequest, tags } from './message.ts';
import { jobStateOf, labelOf, marginsOf, printerStateOf } from './read.ts';

/** An answer with one group of the given attributes, as a scheduler writes it. */
function answer(
  status: number,
  group: number,
  attributes: readonly [tag: number, name: string, value: string | number][],
) {
  const body = encodeRequest(
    status,
    attributes.map(([tag, name, value]) => ({ tag, name, values: [value] })),
  );
  // the request's own group with charset and language, then the group of the printer or job
  const first = attributes[0];
  if (!first) return body;
  const at = body.indexOf(Buffer.from(`\x00${String.fromCharCode(first[1].length)}${first[1]}`, 'latin1')) - 1;
  return Buffer.concat([body.subarray(0, at), Buffer.from([group]), body.subarray(at)]);
}

describe('IPP', () => {
  it('writes a request as RFC 8010 has it', () => {
    const request = encodeRequest(0x0009, [{ tag: tags.integer, name: 'job-id', values: [258] }]);
    expect(request.toString('hex')).toBe(
      [
        '02000009',
        '00000001',
        '01',
        `47${'0012'}${Buffer.from('attributes-charset').toString('hex')}0005${Buffer.from('utf-8').toString('hex')}`,
        `48${'001b'}${Buffer.from('attributes-natural-language').toString('hex')}0002${Buffer.from('en').toString('hex')}`,
        `21${'0006'}${Buffer.from('job-id').toString('hex')}000400000102`,
        '03',
      ].join(''),
    );
  });

  it('reads states, texts and further values of one name', () => {
    const bytes = answer(0, 0x04, [
      [0x42, 'printer-name', 'window-3'],
      [0x41, 'printer-info', '三号窗口'],
      [0x23, 'printer-state', 5],
      [0x44, 'printer-state-reasons', 'media-empty-error'],
      [0x44, '', 'paused'],
    ]);
    const { status, groups } = decodeAnswer(bytes);
    expect([status, groups.length]).toEqual([0, 1]);
    expect(groups[0]).toEqual({
      'printer-name': ['window-3'],
      'printer-info': ['三号窗口'],
      'printer-state': [5],
      'printer-state-reasons': ['media-empty-error', 'paused'],
    });
  });

  it('takes no harm from a name that objects have', () => {
    const { groups } = decodeAnswer(answer(0, 0x04, [[0x41, '__proto__', 'x']]));
    expect(Object.keys(groups[0] ?? {})).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('ends with an error on any bytes that are no answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeAnswer(Buffer.from(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
    const whole = answer(0, 0x04, [[0x42, 'printer-name', 'window-3']]);
    for (let length = 0; length < whole.length; length++) {
      expect(() => decodeAnswer(whole.subarray(0, length))).toThrow(RangeError);
    }
  });
});

describe('how a printer is', () => {
  const state = (number: number, ...reasons: string[]) =>
    printerStateOf({ 'printer-state': [number], 'printer-state-reasons': reasons });

  it('reads the state and the reasons that stop it', () => {
    expect(state(3, 'none')).toBe('ready');
    expect(state(4, 'none')).toBe('busy');
    expect(state(5, 'paused')).toBe('stopped');
    expect(state(4, 'media-empty-error')).toBe('no-paper');
    expect(state(4, 'media-needed')).toBe('no-paper');
    expect(state(5, 'offline-report')).toBe('offline');
    expect(state(4, 'connecting-to-device')).toBe('offline');
    expect(state(4, 'marker-supply-empty-error')).toBe('stopped');
    expect(printerStateOf({})).toBe('unknown');
  });

  it('is not alarmed by warnings', () => {
    expect(state(3, 'media-empty-warning', 'marker-supply-low-warning', 'marker-supply-low-report')).toBe('ready');
  });

  it('takes the widest edge in hundredths of a millimetre', () => {
    const edges = (...values: number[]) => ({
      'media-left-margin-supported': values,
      'media-top-margin-supported': values,
      'media-right-margin-supported': values,
      'media-bottom-margin-supported': [1270],
    });
    expect(marginsOf(edges(0, 423))).toEqual({ left: 4.23, top: 4.23, right: 4.23, bottom: 12.7 });
    expect(marginsOf({})).toBeNull();
  });

  it('is called by its description, else by its name', () => {
    expect(labelOf({ 'printer-info': ['三号窗口'] }, 'q')).toBe('三号窗口');
    expect(labelOf({ 'printer-info': [''] }, 'q')).toBe('q');
  });

  it('tells a job that waits, prints, has left, failed, or is not known', () => {
    const job = (number: number) => jobStateOf({ 'job-state': [number] });
    expect([3, 4, 5, 6, 7, 8, 9].map(job)).toEqual([
      ...['waiting', 'waiting', 'printing', 'waiting', 'failed', 'failed', 'left'],
    ]);
    expect(jobStateOf(undefined)).toBe('unknown');
  });
});

it('finds the scheduler that lpstat names', () => {
  expect(schedulerAt('/run/cups/cups.sock\n')).toEqual({ socketPath: '/run/cups/cups.sock' });
  expect(schedulerAt('127.0.0.1:631')).toEqual({ host: '127.0.0.1', port: 631 });
  expect(schedulerAt('[::1]:631')).toEqual({ host: '::1', port: 631 });
  expect(schedulerAt('')).toBeUndefined();
});
