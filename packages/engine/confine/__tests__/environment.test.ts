import {expect, it} from 'vitest';
import {plainEnvironment} from '../environment';

it('passes on what programs need, and no secret of the server', () => {
  const kept = {PATH: '/usr/bin', LANG: 'en_US.UTF-8', TZ: 'UTC', SOURCE_DATE_EPOCH: '1', ALGOLIA_SEARCH_KEY: 'public'};
  const secrets = {
    ALGOLIA_ADMIN_KEY: 'a',
    DATABASE_URL: 'b',
    GIT_ASKPASS: 'c',
    NODE_OPTIONS: '--inspect',
    npm_token: 'd',
  };
  const {HOME, TMPDIR, PLAYWRIGHT_BROWSERS_PATH, ...rest} = plainEnvironment({...kept, ...secrets, HOME: '/home/desk'});
  expect(rest).toEqual(kept);
  expect([HOME, TMPDIR]).not.toContain('/home/desk');
});

it.runIf(process.platform === 'linux')('keeps the place of the browsers that Playwright has downloaded', () => {
  const placeIn = (env: NodeJS.ProcessEnv) => plainEnvironment(env).PLAYWRIGHT_BROWSERS_PATH;
  expect(placeIn({HOME: '/home/desk'})).toBe('/home/desk/.cache/ms-playwright');
  expect(placeIn({HOME: '/home/desk', PLAYWRIGHT_BROWSERS_PATH: '/opt/browsers'})).toBe('/opt/browsers');
});
