import type { QuestionedRole } from '../../adoption-law/questioning.ts';

const common = ['您今天来办理什么事项，您是谁？'];
const voluntary = '您是否自愿解除收养关系，有没有受到欺骗、胁迫？';
const more = '您还有什么需要说明的？';

/** The questions that each is asked alone (询问笔录); a registrar may change, drop and add. */
export const dissolutionQuestions: Readonly<Record<'adopter' | 'placer' | 'child', readonly string[]>> = {
  adopter: [
    ...common,
    '您与被收养人何时办理收养登记，共同生活情况如何？',
    '为什么要解除收养关系？',
    voluntary,
    '解除收养关系的协议是否协商一致，内容是否已经阅读并理解？',
    '有没有虐待、遗弃被收养人的情形？',
    '解除以后被收养人由谁抚养，收养期间支出的生活费和教育费如何处理？',
    more,
  ],
  placer: [
    ...common,
    '您是否知道并同意解除收养关系？',
    voluntary,
    '解除收养关系的协议是否协商一致，内容是否已经阅读并理解？',
    '解除以后您是否承担被收养人的抚养责任？',
    more,
  ],
  child: [
    ...common,
    '你现在和谁一起生活，过得怎么样？',
    '你知道解除收养关系是什么意思吗？',
    '你愿意解除收养关系吗？',
    more,
  ],
};

/** The questions of a role. */
export function questionsFor(who: QuestionedRole): readonly string[] {
  if (who === 'child') return dissolutionQuestions.child;
  return who === 'adopter' || who === 'second-adopter' ? dissolutionQuestions.adopter : dissolutionQuestions.placer;
}
