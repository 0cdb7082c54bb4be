/** What the browser is started with. */
export type BrowserStart = {
  /** Address of the empty waiting page. It must hold no secret: every user of the machine can read it. */
  readonly waitingPage: string;
  readonly profileFolder: string;
  readonly asRoot: boolean;
  readonly extra?: readonly string[];
};

/** The command line of the browser: one window without tabs, its own profile, steered through a pipe, nothing sent out. */
export function browserArguments({ waitingPage, profileFolder, asRoot, extra = [] }: BrowserStart): string[] {
  return [
    `--app=${waitingPage}`,
    `--user-data-dir=${profileFolder}`,
    // The pipe ends with this process, and the browser with the pipe: nothing is left behind after a crash.
    '--remote-debugging-pipe',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-quic',
    '--disable-breakpad',
    '--disable-extensions',
    '--disable-default-apps',
    '--disable-client-side-phishing-detection',
    '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,InterestFeedContentSuggestions',
    '--metrics-recording-only',
    '--no-pings',
    '--password-store=basic',
    '--disk-cache-size=1',
    '--window-size=1440,900',
    // Chromium refuses to start its sandbox for the superuser; ordinary users keep it.
    ...(asRoot ? ['--no-sandbox'] : []),
    ...extra,
  ];
}

/** Settings of the fresh profile: it keeps no passwords, fills in nothing, translates nothing, checks no spelling. */
export const profilePreferences = {
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  profile: { password_manager_enabled: false, password_manager_leak_detection: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  translate: { enabled: false },
  browser: { enable_spellchecking: false },
  search: { suggest_enabled: false },
  safebrowsing: { enabled: false },
  dns_prefetching: { enabled: false },
};
