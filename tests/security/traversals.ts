/** More than 200 paths that try to leave the list of pages: steps upwards, written and coded in every way. */
export function traversals(): string[] {
  const ups = ['..', '%2e%2e', '.%2e', '%2e.', '%252e%252e', '..%00', '%c0%ae%c0%ae', '..;', '....', '．．'];
  const slashes = ['/', '\\', '%2f', '%5c', '%252f', '//', '/./', '%c0%af'];
  const targets = ['etc/passwd', 'files.json', 'assets/main-1.js', 'windows/win.ini'];
  const built = ups.flatMap((up) =>
    slashes.flatMap((slash) => targets.map((to) => `/${up}${slash}${up}${slash}${to}`)),
  );
  return [
    ...built,
    '/files.json',
    '/./index.html',
    '//index.html',
    '/index.html%00.js',
    '/INDEX.HTML',
    '/assets',
    '/assets/',
  ];
}
