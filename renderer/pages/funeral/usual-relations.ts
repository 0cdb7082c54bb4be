/** What the person in charge usually is to the deceased; the words of the form, so Chinese in every language of the desk. */
export const usualRelations: readonly string[] = [
  '配偶',
  '儿子',
  '女儿',
  '父亲',
  '母亲',
  '兄弟',
  '姐妹',
  '孙子女',
  '侄子女',
  '其他亲属',
];
