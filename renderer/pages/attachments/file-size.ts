/** A length in bytes as people say it: 340 KB, 1.2 MB; never 0 KB for a file that has something. */
export function fileSize(bytes: number): string {
  if (bytes >= 999_500) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1000))} KB`;
}
