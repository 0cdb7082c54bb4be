import type { CeremonyScript } from './records.ts';

const welcome = `各位亲友，大家好！
今天是{日期}。欢迎来到{登记处}，共同见证{男方姓名}先生与{女方姓名}女士的颁证仪式。
我是今天的颁证员{颁证员}，很高兴能陪两位走过这一程。
两位新人的结婚登记已经依法办结，从登记之时起，两位就是受法律保护的夫妻。这场仪式不是登记，它是把这份承诺，郑重地说给彼此、说给家人听。
请两位新人面向国徽，站到台前来。`;

const questions = `婚姻需要法律的确认，也需要两颗心一再地回答。请两位看着对方，在亲友面前回答我。
{男方姓名}先生，往后的日子，无论顺境还是逆境，你都愿意与{女方姓名}女士同心同行，珍惜她、支持她吗？
（请男方回答）
{女方姓名}女士，往后的日子，无论顺境还是逆境，你都愿意与{男方姓名}先生同心同行，珍惜他、支持他吗？
（请女方回答）
谢谢两位。这两声回答，我们都听见了。`;

const duties = `请允许我依照{法律}，再向两位说一说夫妻之间的权利和义务。
夫妻在婚姻家庭中地位平等。夫妻应当互相忠实、互相尊重、互相关爱，也有互相扶养的义务。
将来有了孩子，父母双方共同负有抚养、教育和保护的责任；父母老了，儿女要尽赡养的本分。
家务一起担，大事一起商量，不让拳头和冷漠走进家门。家和，日子就有光。
以上内容，两位是否都已知晓？
（请双方回答）`;

const vow = `接下来是宣誓。请两位面向国徽，举起右手，看着屏幕，先生读左边，女士读右边。
请{男方姓名}先生宣誓。
（男方宣誓）
请{女方姓名}女士宣誓。
（女方宣誓）
誓言已经说出，请两位把它带回家，慢慢地过成生活。`;

const rings = `请两位新人相对而立，交换信物。
信物不在贵重，在于往后每一次看见它，都会想起今天，想起自己说过的话。
（交换信物；没有准备信物的，请两位拥抱）
请把掌声送给这对新人。`;

const certificate = `现在为两位颁发结婚证。
请两位再看一看证上的姓名和照片——没有错，就是站在你身边的这个人。
{男方姓名}先生、{女方姓名}女士，请双手接证。
两位已经依法登记，取得结婚证，确立了夫妻关系。恭喜你们！
（掌声）`;

const blessing = `请两位新人转过身来，面向父母和亲友，鞠躬致谢。谢谢养育，谢谢陪伴。
愿两位从今天起，有话好好说，有饭一起吃，有难一起扛；愿平常的日子里有说不完的话，漫长的岁月里有不变的心。
祝{男方姓名}先生、{女方姓名}女士新婚快乐，白头偕老！
请家人和亲友到台前来，与新人合影。`;

/**
 * The script that comes with the program, in the order 询问、告知、宣誓、发证、祝福. It says that the couple is registered
 * already: a ceremony is voluntary and is not the registration (婚姻登记条例2025 第七条).
 */
export const builtInScript: CeremonyScript = {
  id: '7c1d2f60-5b0e-4c57-9a3b-2e9f60d1a001',
  name: '通用颁证词',
  scenes: [
    { screen: 'welcome', title: '欢迎', say: welcome, music: null },
    { screen: 'welcome', title: '询问', say: questions, music: null },
    { screen: 'welcome', title: '告知', say: duties, music: null },
    { screen: 'vow', title: '宣誓', say: vow, music: null },
    { screen: 'rings', title: '交换信物', say: rings, music: null },
    { screen: 'certificate', title: '颁发结婚证', say: certificate, music: null },
    { screen: 'photo', title: '祝福与合影', say: blessing, music: null },
  ],
  vow: {
    man: '我，{男方姓名}，\n愿与{女方姓名}结为一生的伴侣。\n爱你，敬你，信你；\n孝敬双方父母，共担大小家事；\n健康或疾病，富足或清贫，\n都与你携手，不离不弃。',
    woman:
      '我，{女方姓名}，\n愿与{男方姓名}结为一生的伴侣。\n爱你，敬你，信你；\n孝敬双方父母，共担大小家事；\n健康或疾病，富足或清贫，\n都与你携手，不离不弃。',
  },
  photos: ['新人持证合影', '新人与颁证员', '新人与男方家人', '新人与女方家人', '新人与双方父母', '全体亲友'],
};

/** The script of a booking: the one chosen, else the first of the office, else the one that comes with the program. */
export function chosenScript(scriptId: string | null, scripts: readonly CeremonyScript[]): CeremonyScript {
  const all = [...scripts, builtInScript];
  return all.find(({ id }) => id === scriptId) ?? all[0] ?? builtInScript;
}
