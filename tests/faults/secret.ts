/** What must not lie on the disk in plain: a made-up person with a number whose check digit is wrong. */
export const secret = { name: '欧阳试样·不可泄露', idNumber: '500103199602291230' } as const;
