/**
 * Accounts of practice (练习). Their passphrase is public on purpose: the practice register holds invented people only,
 * and everything it prints bears the watermark.
 */
export const practiceAccounts = [
  { login: 'zhoumin', displayName: '周敏', roles: ['clerk'], passphrase: 'lianxi-tongban' },
  { login: 'chenjing', displayName: '陈静', roles: ['clerk', 'reviewer', 'adoption'], passphrase: 'lianxi-tongban' },
  { login: 'guanli', displayName: '管理员', roles: ['administrator'], passphrase: 'lianxi-tongban' },
] as const;
