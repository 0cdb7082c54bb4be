/** The day of a rush: how many couples, how many to a run, which blanks; in which runs, from 1, the printer jams at which sheet. */
export const rush = {
  couples: 300,
  perRun: 30,
  kind: 'marriage-certificate',
  printer: 'window-3',
  blanks: { from: 'YX000001', to: 'YX000700' },
  jams: new Map([
    [2, 1],
    [5, 24],
    [8, 60],
  ]),
} as const;

/** The one account of that office. */
export const rushAccount = { login: 'hechuan', displayName: '何川', passphrase: '一二三四五六七八' };
