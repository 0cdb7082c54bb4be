import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobNumber, lpArguments, mediaName, readOptions } from './cups-options.ts';

describe('what CUPS is told', () => {
  it('names A4 by its name and other sheets in whole points, never half a point too small or too large', () => {
    expect(mediaName({ widthMm: 210, heightMm: 297 })).toBe('A4');
    expect(mediaName({ widthMm: 188, heightMm: 128 })).toBe('Custom.533.2x363.2');
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 400 }), (mm) => {
        const [, points] = /^Custom\.(\d+)\.2x/.exec(mediaName({ widthMm: mm, heightMm: 100 })) ?? [];
        expect(Math.abs((Number(points) / 72) * 25.4 - mm) / 2).toBeLessThan(0.09);
      }),
    );
  });

  it('names tray and sides where they are asked for, each as one argument', () => {
    const ticket = { printer: 'q', title: 'LX1', sheet: { widthMm: 210, heightMm: 297 } };
    expect(lpArguments({ ...ticket, tray: 'Tray 2; rm', sides: 'two-long-edge' })).toEqual([
      ...['-d', 'q', '-t', 'LX1', '-o', 'print-scaling=none', '-o', 'media=A4'],
      ...['-o', 'InputSlot=Tray 2; rm', '-o', 'sides=two-sided-long-edge', '-'],
    ]);
    expect(lpArguments(ticket).join(' ')).not.toMatch(/InputSlot|sides/);
  });
});

describe('what CUPS says', () => {
  it('lists trays and the duplex unit of a driver', () => {
    const text =
      'PageSize/Media Size: *A4 Custom.WIDTHxHEIGHT\nInputSlot/Media Source: *Auto Manual Tray2\nDuplex/2-Sided: *None DuplexNoTumble\n';
    expect(readOptions(text)).toEqual({ trays: ['Auto', 'Manual', 'Tray2'], duplex: true });
    expect(readOptions('Duplex/2-Sided: *None\n')).toEqual({ trays: [], duplex: false });
    expect(readOptions('')).toEqual({ trays: [], duplex: false });
  });

  it('gives the number of the job, whatever the queue is called', () => {
    expect(jobNumber('request id is window-3-7 (0 file(s))\n')).toBe('7');
    expect(jobNumber('request id is HP-42-1234 (1 file(s))')).toBe('1234');
    expect(jobNumber('lp: Error')).toBeUndefined();
  });
});
