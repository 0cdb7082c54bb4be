import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { Distortion } from '#core/domain/printing/calibration.ts';
import { eachCorner } from '#core/domain/printing/crosses.ts';
import { translator } from '../../words/words.ts';
import { calibrationsOf } from './calibration-of.ts';
import { distortionWords } from './distortion-words.ts';
import { nothingTyped, readingsOf, readMillimetres, tidyReading } from './typed-readings.ts';

const t = translator('zh-CN');
const none: Distortion = { right: 0, down: 0, across: 0, along: 0, rotation: 0, residual: 0 };

describe('what a printer does, in words', () => {
  it('names direction, size and turn, and leaves out what is nothing', () => {
    expect(distortionWords(t, { ...none, right: -1.24, across: 0.0081, along: 0.0079, rotation: 0.4 })).toEqual([
      '偏左 1.2 毫米',
      '放大 0.8%',
      '顺时针歪斜 0.4°',
    ]);
    expect(distortionWords(t, { ...none, down: 0.5, rotation: -1 })).toEqual(['偏下 0.5 毫米', '逆时针歪斜 1.0°']);
    expect(distortionWords(t, { ...none, right: 0.04, across: -0.0004 })).toEqual(['位置准确']);
  });

  it('tells width and height apart where they differ', () => {
    expect(distortionWords(t, { ...none, across: 0.01, along: -0.002 })).toEqual(['横向放大 1.0%', '纵向缩小 0.2%']);
  });
});

describe('readings as they are typed', () => {
  it('are put right and read to a tenth', () => {
    expect(tidyReading('１５．３')).toBe('15.3');
    expect(tidyReading('15。3 毫米')).toBe('15.3');
    expect(readMillimetres('173')).toBe(173);
    expect(readMillimetres('15.35')).toBeUndefined();
    expect(readMillimetres('15.')).toBeUndefined();
  });

  it('are whole when all eight are there', () => {
    expect(readingsOf(nothingTyped)).toBeUndefined();
    const typed = eachCorner(() => ({ left: '15.1', top: '14' }));
    expect(readingsOf({ ...typed, 'top-left': { left: '', top: '14' } })).toBeUndefined();
    expect(readingsOf(typed)?.['bottom-right']).toEqual({ left: 15.1, top: 14 });
  });
});

it('finds what is kept of one tray and sheet', () => {
  const place = { printer: 'window-3', tray: 'Manual', sheet: '188x128' };
  const record = {
    ...{ ...place, map: { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }, readings: eachCorner(() => ({ left: 1, top: 1 })) },
    measuredOn: plainDate('2026-03-02'),
  };
  const kept = [
    { ...record, id: '1', provenOn: null },
    { ...record, id: '2', tray: null, provenOn: record.measuredOn },
  ];
  expect(calibrationsOf(kept, place)).toMatchObject({ unproven: { id: '1' }, proven: undefined });
  expect(calibrationsOf(kept, { ...place, tray: null })).toMatchObject({ unproven: undefined, proven: { id: '2' } });
});
