/** Where browsers are installed. Apart from `browser.mjs`, since the build looks for one and never installs any. */
import {posix, win32} from 'node:path';

// The first draws no windows around its pages, which costs more than most of our pages do.
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Where browsers are installed on a system, the likeliest first. */
export function placesOfBrowsers(platform, env) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  const commands = COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
  if (platform !== 'darwin') return commands;
  const roots = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')];
  const apps = MAC_APPS.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
  return [...apps, ...commands];
}

/** Ways to get a browser, one a line. */
export function adviceFor(platform) {
  const install = {
    darwin: 'Install Google Chrome from https://www.google.com/chrome/',
    win32: 'Install Google Chrome or Microsoft Edge',
  }[platform];
  return [
    `  - ${install ?? 'Install the package chromium with your package manager (Debian: apt-get install chromium)'}`,
    '  - npx playwright install --with-deps chromium',
    '  - set PLAYWRIGHT_CHROMIUM_EXECUTABLE to the path of a Chromium, Chrome or Edge',
  ].join('\n');
}
