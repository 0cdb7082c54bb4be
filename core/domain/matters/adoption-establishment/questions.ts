import type { QuestionedRole } from '../../adoption-law/questioning.ts';

const ofAdopter: readonly string[] = [
  '您是否清楚今天来办理的是收养登记，身体和精神状况是否正常？',
  '您与被收养人是什么关系？是怎样得知被收养人情况的？',
  '您为什么收养子女？是否自愿？',
  '您现有几名子女？共同生活的家庭成员是否同意收养？',
  '您的职业、收入、住房和健康状况怎样？有没有违法犯罪记录？',
  '有没有人胁迫、欺骗您收养，有没有收取或者支付财物？',
  '您是否清楚收养关系成立以后的权利和义务，能否保证不虐待、不遗弃被收养人？',
  '您是否要求保守收养秘密？还有什么需要说明的？',
];

const ofPlacer: readonly string[] = [
  '您是否清楚今天来办理的是收养登记，身体和精神状况是否正常？',
  '您与被收养人是什么关系？为什么送养？',
  '您是否自愿送养？其他有抚养义务的人是否同意？',
  '您是否了解收养人的情况，与收养人是什么关系？',
  '有没有人胁迫、欺骗您送养，有没有收取或者支付财物？',
  '您是否清楚收养关系成立以后，您与被收养人的权利义务关系即行消除？',
  '您是否要求保守收养秘密？还有什么需要说明的？',
];

const ofChild: readonly string[] = [
  '你叫什么名字，今年几岁？现在和谁一起生活？',
  '你认识收养人吗？和他们相处得怎么样？',
  '你愿意被他们收养，和他们一起生活吗？',
  '有没有人强迫你或者教你怎么说？',
  '你还有什么想说的？',
];

/** What each person is asked alone (收养登记询问笔录), in the language of the form; a registrar may change, drop and add. */
export function standardQuestions(role: QuestionedRole): readonly string[] {
  if (role === 'child') return ofChild;
  return role === 'adopter' || role === 'second-adopter' ? ofAdopter : ofPlacer;
}
