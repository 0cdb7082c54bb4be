import { whyUnprintable } from '../layout/printable.ts';
import type { CheckFonts, TemplateProblem } from './check-template.ts';
import { wordsOf } from './fill.ts';
import type { FormTemplate } from './template-file.ts';
import { textsOf } from './walk-template.ts';

/** The template's own words: characters that may stand on paper and that the fonts have. */
export function checkWords(template: FormTemplate, fonts: CheckFonts): TemplateProblem[] {
  return textsOf(template).flatMap(({ path, text }): TemplateProblem[] => {
    const words = wordsOf(text);
    const why = whyUnprintable(words);
    if (why) return [{ path, code: 'CHARACTER_NOT_PRINTABLE', data: why }];
    const characters = fonts.missingGlyphs(words);
    return characters.length > 0 ? [{ path, code: 'GLYPH_MISSING', data: { characters } }] : [];
  });
}
