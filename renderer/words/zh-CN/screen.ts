/** The second window and the couple's own check. */
export const screen = {
  'bigScreen.welcome': '结婚登记颁证仪式',
  'bigScreen.rings': '交换戒指',
  'bigScreen.certificate': '颁发结婚证',
  'bigScreen.check.title': '当事人核对',
  'bigScreen.check.paper': '将要打印的内页',
  'bigScreen.check.ask': '请本人核对每一项',
  'bigScreen.check.thanks': '已核对，感谢您',
  'bigScreen.check.done': '已核对',
  'bigScreen.check.right': '核对无误',
  'bigScreen.check.wrong': '有误，请登记员看',
} as const;
