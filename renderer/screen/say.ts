import { translator } from '../words/words.ts';

/** The words of the second window: in Chinese whatever the desk speaks, as the papers and the guests are. */
export const say = translator('zh-CN');
