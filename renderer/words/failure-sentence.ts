import type { ErrorData } from '#core/domain/errors.ts';
import type { Failure } from '../api/failure.ts';
import { dictionaries, fillBlanks, type Translate, type WordKey } from './words.ts';

type RangeWhy = ErrorData['BLANK_RANGE_INVALID']['why'];
type PhotoWhy = ErrorData['PHOTO_REFUSED']['why'];
function isWord(key: string): key is WordKey {
  return key in dictionaries['zh-CN'];
}

/** Which sentence a failure has; where the data say why, each reason has its own. */
function sentenceKey({ code, data }: Failure): WordKey {
  // The contract closes `why` over these unions; a value outside them has crossed no schema.
  if (code === 'BLANK_RANGE_INVALID') return `error.BLANK_RANGE_INVALID.${data.why as RangeWhy}`;
  if (code === 'PHOTO_REFUSED') return `error.PHOTO_REFUSED.${data.why as PhotoWhy}`;
  if (code === 'ATTACHMENT_REFUSED') {
    const key = `error.ATTACHMENT_REFUSED.${data.why}`;
    return isWord(key) ? key : 'error.ATTACHMENT_REFUSED.other';
  }
  if (code === 'INVALID') {
    // What a matter refuses has its own sentence; else the field is named.
    const key = `error.INVALID.${data.why}`;
    return isWord(key) ? key : 'error.INVALID';
  }
  if (code === 'CONFLICT' || code === 'WRONG_STAGE') {
    const key = `error.${code}.${code === 'CONFLICT' ? data.what : data.action}`;
    if (isWord(key)) return key;
  }
  return `error.${code}`;
}

/** What went wrong and what to do, in a sentence; the code stands after it in brackets. */
export function failureSentence(t: Translate, failure: Failure): string {
  // A union of keys asks for the blanks of all of them at once; the failure brings those of its own code.
  const text = (t as (key: WordKey) => string)(sentenceKey(failure));
  return `${fillBlanks(text, failure.data)}${t('error.code', { code: failure.code })}`;
}
