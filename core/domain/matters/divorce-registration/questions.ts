/** One question of the separate questioning; the id stays when a registrar changes the words. */
export interface StandardQuestion {
  readonly id: string;
  readonly question: string;
}

/**
 * The questions that each party is asked alone (离婚登记询问笔录, F12; 规范2015 第五十六条), in the language of the form. A
 * registrar may change, drop and add; what was asked and answered is what the record keeps.
 */
export const standardQuestions: readonly StandardQuestion[] = [
  { id: 'capacity', question: '您是否清楚今天来办理的是离婚登记，身体和精神状况是否正常？' },
  { id: 'voluntary', question: '您是否自愿离婚？' },
  { id: 'coercion', question: '是否有人胁迫、欺骗您离婚，或者存在家庭暴力？' },
  { id: 'reason', question: '离婚的原因是什么？' },
  { id: 'agreement', question: '离婚协议书是否双方协商一致的结果，内容是否已经阅读并理解？' },
  { id: 'children', question: '子女由谁抚养，抚养费和探望如何约定？您是否同意？' },
  { id: 'property', question: '夫妻共同财产如何处理？您是否同意？' },
  { id: 'debts', question: '夫妻共同债务如何处理？您是否同意？' },
  { id: 'consequences', question: '您是否了解取得离婚证即解除婚姻关系，以及离婚协议具有法律约束力？' },
  { id: 'counselling', question: '您是否需要婚姻家庭辅导或者调解？' },
  { id: 'more', question: '您还有什么需要说明的？' },
];
