import type { Distortion } from '#core/domain/printing/calibration.ts';
import type { Translate } from '../../words/words.ts';

function shift(mm: number): string | undefined {
  const tenths = Math.abs(mm).toFixed(1);
  return tenths === '0.0' ? undefined : tenths;
}

function stretch(t: Translate, part: number): string | undefined {
  const percent = (Math.abs(part) * 100).toFixed(1);
  if (percent === '0.0') return undefined;
  return part > 0 ? t('printers.larger', { percent }) : t('printers.smaller', { percent });
}

/** What a printer does with a sheet, in words: 偏右 1.2 毫米, 偏上 0.4 毫米, 放大 0.8 %, 歪斜 0.4°. */
export function distortionWords(t: Translate, { right, down, across, along, rotation }: Distortion): readonly string[] {
  const [sideways, upright] = [shift(right), shift(down)];
  const [wide, high] = [stretch(t, across), stretch(t, along)];
  const degrees = Math.abs(rotation).toFixed(1);
  const words = [
    sideways && t(right > 0 ? 'printers.right' : 'printers.left', { mm: sideways }),
    upright && t(down > 0 ? 'printers.down' : 'printers.up', { mm: upright }),
    ...(wide === high
      ? [wide]
      : [wide && t('printers.across', { how: wide }), high && t('printers.along', { how: high })]),
    degrees === '0.0' ? undefined : t(rotation > 0 ? 'printers.clockwise' : 'printers.anticlockwise', { degrees }),
  ];
  const told = words.filter((word): word is string => Boolean(word));
  return told.length > 0 ? told : [t('printers.exact')];
}
