import { type ErrorCode, isTongbanError } from '#core/domain/errors.ts';

/** Sentences of the command line for what can go wrong there; the desk has its own for every code. */
const sentences: Partial<Record<ErrorCode, string>> = {
  ALREADY_SET_UP: '这个数据目录里已经有登记库，请换一个空目录',
  DATABASE_DAMAGED: '登记库损坏，请从最近一次核验过的备份恢复',
  DATABASE_FROM_FUTURE: '登记库由更新版本的程序写成，请先升级程序',
  DATABASE_IN_USE: '另一个程序正在使用这个登记库，请先关闭它',
  DISK_FULL: '磁盘已满，请先腾出空间；已办理的内容没有丢失',
  KEYRING_DAMAGED: '密钥文件损坏，请用备份的密钥文件恢复',
  MISSING_GLYPH: '有字没有可用的字形，不能打印',
};

/** What the command line says of a failure: our sentence with code and data, or the failure itself. */
export function commandFailure(error: unknown): string {
  if (isTongbanError(error)) {
    return `${sentences[error.code] ?? '不能办理'} (${error.code} ${JSON.stringify(error.data)})`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
