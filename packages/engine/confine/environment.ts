import {homedir, tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * What programs need to run on any system, what the README lets a district set for its builds, and Algolia's options,
 * which are in the pages anyway. Passwords and keys of the server are none of these.
 */
const KEPT =
  /^(?:PATH|LANG|LANGUAGE|LC_\w+|TZ|TERM|COLORTERM|NO_COLOR|CI|SOURCE_DATE_EPOCH|NODE_ENV|BROWSERSLIST_CONFIG|PLAYWRIGHT_BROWSERS_PATH|PLAYWRIGHT_CHROMIUM_EXECUTABLE|ALGOLIA_(?:APP_ID|INDEX|SEARCH_KEY|HOST)|DOCUSAURUS_\w+|SystemRoot|windir|PATHEXT|COMSPEC|PROGRAMFILES(?:\(X86\))?|LOCALAPPDATA)$/i;

/** Returns the environment for programs that work on what authors have written. */
export function plainEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => KEPT.test(name));
  // Git's settings and those of npm, which may have keys, are in the home folder. Playwright's browsers are, too.
  const home = {HOME: tmpdir(), TMPDIR: tmpdir(), PLAYWRIGHT_BROWSERS_PATH: browsersIn(env)};
  return {...home, ...Object.fromEntries(kept)};
}

/** Where Playwright keeps the browsers that it downloads. */
export function browsersIn(env: NodeJS.ProcessEnv): string {
  const home = env.HOME ?? homedir();
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(home, 'Library/Caches'),
    win32: env.LOCALAPPDATA ?? join(home, 'AppData/Local'),
  };
  const cache = caches[process.platform] ?? env.XDG_CACHE_HOME ?? join(home, '.cache');
  return env.PLAYWRIGHT_BROWSERS_PATH ?? join(cache, 'ms-playwright');
}
