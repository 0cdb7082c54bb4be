/** Reasons of a divorce (离婚原因) as review forms have them; anything else may be typed. They go onto paper, so they stay Chinese. */
export const usualReasons = ['感情不和', '性格不合', '长期分居', '家庭矛盾', '其他'] as const;
