/** Switches of Electron's and Chromium's that may stand among ours; with a value they are written `--name=value`. */
const foreign =
  /^--(no-sandbox|disable-gpu|disable-dev-shm-usage|headless|in-process-gpu|enable-logging|(user-data-dir|remote-debugging-port|ozone-platform|ozone-platform-hint|force-device-scale-factor|lang-override|log-level|js-flags)=.*)$/;

/** What the program was told, without what its runtime was told. */
export function ownArguments(args: readonly string[]): string[] {
  return args.filter((arg) => !foreign.test(arg));
}
