/** The 56 ethnic groups (民族) as cards and forms write them (GB/T 3304), in the order of their codes. */
export const ethnicities = [
  '汉族', '蒙古族', '回族', '藏族', '维吾尔族', '苗族', '彝族', '壮族', '布依族', '朝鲜族', '满族', '侗族', '瑶族', '白族',
  '土家族', '哈尼族', '哈萨克族', '傣族', '黎族', '傈僳族', '佤族', '畲族', '高山族', '拉祜族', '水族', '东乡族', '纳西族',
  '景颇族', '柯尔克孜族', '土族', '达斡尔族', '仫佬族', '羌族', '布朗族', '撒拉族', '毛南族', '仡佬族', '锡伯族', '阿昌族',
  '普米族', '塔吉克族', '怒族', '乌孜别克族', '俄罗斯族', '鄂温克族', '德昂族', '保安族', '裕固族', '京族', '塔塔尔族', '独龙族',
  '鄂伦春族', '赫哲族', '门巴族', '珞巴族', '基诺族',
] as const; // biome-ignore format: rows of names

/** Occupations as the statistics group them; anything else may be typed. */
export const occupations = [
  '国家公务员', '专业技术人员', '教师', '医护人员', '职员', '企业管理人员', '工人', '农民', '商业服务业人员', '个体经营者',
  '自由职业者', '现役军人', '学生', '离退休人员', '无业人员', '其他',
] as const; // biome-ignore format: rows of names

/** Levels of education as the form names them; anything else may be typed. */
export const educations = [
  '博士研究生', '硕士研究生', '大学本科', '大学专科', '中等专科', '高中', '初中', '小学', '其他',
] as const; // biome-ignore format: rows of names
