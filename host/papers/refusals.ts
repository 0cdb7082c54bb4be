import { TongbanError } from '#core/domain/errors.ts';
import { isPaperError, PaperError, type PaperErrorData } from '#templates/layout/paper-error.ts';

/** What templates refuse, as the codes that cross to the desk; a missing font file stays an unexpected failure. */
function refusalOf(error: PaperError): TongbanError | undefined {
  if (isPaperError(error, 'TEXT_DOES_NOT_FIT')) {
    const { text, field }: PaperErrorData['TEXT_DOES_NOT_FIT'] = error.data;
    return new TongbanError('TEXT_DOES_NOT_FIT', { text, field }, { cause: error });
  }
  if (isPaperError(error, 'MISSING_GLYPH') || isPaperError(error, 'CHARACTER_NOT_PRINTABLE')) {
    const { text, characters } = error.data;
    return new TongbanError('MISSING_GLYPH', { text, characters: characters.join('') }, { cause: error });
  }
  return isPaperError(error, 'IMAGE_NOT_READABLE')
    ? new TongbanError('PHOTO_REFUSED', { why: 'damaged' }, { cause: error })
    : undefined;
}

function told(error: unknown): unknown {
  return error instanceof PaperError ? (refusalOf(error) ?? error) : error;
}

/** Sets a paper; what templates refuse comes out as the codes of the desk. */
export function refusableNow<Set>(set: () => Set): Set {
  try {
    return set();
  } catch (error) {
    throw told(error);
  }
}

/** The same for a paper that is also drawn. */
export async function refusable<Drawn>(draw: () => Promise<Drawn>): Promise<Drawn> {
  try {
    return await draw();
  } catch (error) {
    throw told(error);
  }
}
