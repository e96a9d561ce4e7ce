import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite, writeIn} from '@deskbook/content/__tests__/temporarySite';
import {publish, siteWithReleases} from '@deskbook/engine/releases/__tests__/publish';
import {storedReleases} from '@deskbook/engine/releases/__tests__/readSite';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {readTarget} from '../deployment/settings';
import {runDeskbook} from './runDeskbook';

/** A site with releases, and a web server that only notes what it has loaded. */
function siteToDeploy(more = '', ...texts: string[]) {
  const folder = siteWithReleases({}, ...texts);
  const to = temporarySite({});
  writeIn(folder, 'docs/district.yml', more.includes('base_url') ? more : '');
  writeIn(
    folder,
    'deploy.yml',
    `to: ${to}\ntest: '! grep -qs broken "$to"/refuse'\nreload: cp ${to}/release.conf ${to}/loaded\n`.replace(
      '"$to"',
      to,
    ),
  );
  const served = () => {
    const [, release = ''] = /^root (.*)\/build;/.exec(readFileSync(join(to, 'loaded'), 'utf8')) ?? [];
    return readFileSync(join(release, 'build', more.includes('base_url') ? 'staff' : '', 'index.html'), 'utf8');
  };
  return {folder, to, served, deploy: (...args: string[]) => runDeskbook(folder, ['deploy', ...args])};
}

it('copies the current release, has it loaded, and keeps three', () => {
  const {folder, to, served, deploy} = siteToDeploy('', 'first');
  for (const text of ['second', 'third', 'fourth']) {
    expect(deploy()).toMatchObject({status: 0, stderr: ''});
    publish(folder, {}, text);
  }
  const [id] = storedReleases(folder).slice(-1);
  expect(deploy()).toEqual({status: 0, stdout: `${to} now has release ${id}.\n`, stderr: ''});
  expect(served()).toBe('fourth');
  expect(readdirSync(join(to, 'releases'))).toEqual(storedReleases(folder));
  expect(readFileSync(join(to, 'release.conf'), 'utf8')).toBe(
    `root ${to}/releases/${id}/build;\ninclude ${to}/releases/${id}/deploy/nginx/deskbook.conf;\n`,
  );
  expect(deploy()).toEqual({status: 0, stdout: `${to} has release ${id} already.\n`, stderr: ''});
}, 120_000);

it('goes back there and here', () => {
  const {folder, to, served, deploy} = siteToDeploy('', 'first');
  deploy();
  publish(folder, {}, 'second');
  deploy();
  const [first] = storedReleases(folder);
  expect(deploy('--back')).toEqual({
    status: 0,
    stdout: `${to} now has release ${first}.\nbuild/ now holds release ${first}, too.\n`,
    stderr: '',
  });
  expect(served()).toBe('first');
  expect(deploy().stdout).toBe(`${to} has release ${first} already.\n`);
  expect(deploy('--back')).toMatchObject({status: 1, stderr: expect.stringMatching(/has no release before /)});
  expect(served()).toBe('first');
}, 120_000);

it('puts the pages into the folder of base_url', () => {
  const {served, deploy} = siteToDeploy('base_url: /staff/\n', 'first');
  expect(deploy().status).toBe(0);
  expect(served()).toBe('first');
}, 120_000);

it('keeps the release before if the web server refuses the new one, and says why', () => {
  const {folder, to, served, deploy} = siteToDeploy('', 'first');
  deploy();
  const before = readFileSync(join(to, 'release.conf'), 'utf8');
  publish(folder, {}, 'second');
  writeFileSync(join(to, 'refuse'), 'broken');
  const refused = deploy();
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(
    /^The web server does not accept the settings of release .*, so it keeps the one before\./,
  );
  expect([readFileSync(join(to, 'release.conf'), 'utf8'), served()]).toEqual([before, 'first']);
  rmSync(join(to, 'refuse'));
  expect(deploy().status).toBe(0);
  expect(served()).toBe('second');
}, 120_000);

it('goes on after a copy and a switch that were interrupted', () => {
  const {folder, to, served, deploy} = siteToDeploy('', 'first');
  deploy();
  publish(folder, {}, 'second');
  const [, second = ''] = storedReleases(folder);
  mkdirSync(join(to, 'releases', `${second}.part/build`), {recursive: true});
  writeFileSync(join(to, 'releases', `${second}.part/build/left.html`), 'left');
  writeFileSync(join(to, 'release.conf'), `root ${to}/releases/${second}/build;\n`);
  expect(deploy().status).toBe(0);
  expect(served()).toBe('second');
  expect(readdirSync(join(to, 'releases', second, 'build'))).toEqual(['404.html', 'index.html']);
}, 120_000);

it('needs a place, and a site', () => {
  const {folder, deploy} = siteToDeploy('');
  expect(deploy()).toEqual({
    status: 1,
    stdout: '',
    stderr: 'There is no whole site in build/ to deploy.\n    fix       npx deskbook build\n',
  });
  expect(deploy('--public').stderr).toMatch(/^deploy\.yml does not say where the public site goes\n/);
  writeIn(folder, 'deploy.yml', 'to: -oProxyCommand=touch:/srv\nrelaod: x\n');
  expect(deploy()).toMatchObject({
    status: 1,
    stderr: `deploy.yml:1:5  error  "to" is not a place for a site
    found     -oProxyCommand=touch:/srv
    expected  the path of a folder, such as /srv/deskbook, or one on another computer, such as deskbook@web.example.org:/srv/deskbook
    fix       to: /srv/deskbook
deploy.yml:2:1  error  "relaod" is not a key of deploy.yml
    found     relaod
    expected  one of: to, server, test, reload, public
    fix       reload: …
2 errors, 0 warnings
`,
  });
  rmSync(join(folder, 'deploy.yml'));
  expect(deploy().stderr).toMatch(/^there is no deploy\.yml here, which says where the site goes\n/);
}, 120_000);

it('takes nothing for a place that a shell, ssh or rsync could take for something else', () => {
  const folder = temporarySite({});
  const part = fc.oneof(
    fc.constantFrom(
      '-',
      '-o',
      '/',
      ':',
      '@',
      '..',
      '.',
      ' ',
      "'",
      '"',
      '$(x)',
      '`',
      ';',
      '\n',
      'web',
      '/srv',
      '*',
      '~',
    ),
    fc.string({maxLength: 4}),
  );
  fc.assert(
    fc.property(fc.array(part, {maxLength: 8}), (parts) => {
      writeIn(folder, 'deploy.yml', `to: ${JSON.stringify(parts.join(''))}\n`);
      const target = readTarget(folder, false);
      if (typeof target === 'string') return;
      const {host, folder: path} = target.to;
      expect(host ?? 'a').toMatch(/^[A-Za-z0-9_][\w.@-]*$/);
      expect(path).toMatch(/^\/[\w./-]+$/);
      expect(path.split('/')).not.toContain('..');
    }),
    {numRuns: 2000},
  );
}, 120_000);
