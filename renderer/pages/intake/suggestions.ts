import { ethnicities as known } from '#core/domain/identity/ethnicities.ts';

/** An ethnicity (民族) as forms write it: 汉 on the card is 汉族 on paper; the two groups without a people stay as they are. */
export function ethnicityOnForm(name: string): string {
  const found = known.find((ethnicity) => ethnicity.name === name);
  return found && Number(found.code) < 97 ? `${name}族` : name;
}

/** The ethnicities as forms write them, in the order of their codes. */
export const ethnicities = known.map(({ name }) => ethnicityOnForm(name));

/** Occupations as the statistics group them; anything else may be typed. */
export const occupations = [
  '国家公务员', '专业技术人员', '教师', '医护人员', '职员', '企业管理人员', '工人', '农民', '商业服务业人员', '个体经营者',
  '自由职业者', '现役军人', '学生', '离退休人员', '无业人员', '其他',
] as const; // biome-ignore format: rows of names

/** Levels of education as the form names them; anything else may be typed. */
export const educations = [
  '博士研究生', '硕士研究生', '大学本科', '大学专科', '中等专科', '高中', '初中', '小学', '其他',
] as const; // biome-ignore format: rows of names
