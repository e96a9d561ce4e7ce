import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {isPassword} from '@deskbook/author/node/accounts/passwords';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {expect, it} from 'vitest';
import {runDeskbook} from './runDeskbook';

const usersIn = (folder: string) => JSON.parse(readFileSync(join(folder, '.deskbook/users.json'), 'utf8')).users;
const passwordIn = (output: string) => /^Password: (\S+)$/m.exec(output)?.[1] ?? '';

it('adds accounts, resets passwords, and removes accounts', async () => {
  const folder = temporarySite({'docs/district.yml': 'name: Maple\n'});
  const user = (...args: string[]) => runDeskbook(folder, ['user', ...args]);
  expect(user('list').stdout).toBe('There are no accounts yet. To add one, run npx deskbook user add NAME.\n');

  const added = user('add', 'Ann.Miller', '--role', 'editor', '--email', 'ann@example.org');
  expect(added).toMatchObject({status: 0});
  expect(added.stdout).toMatch(
    /^ann\.miller may write as an editor\.\nPassword: (?:[a-z2-9]{5}-){3}[a-z2-9]{5}\nIt is shown this once\. Hand it over in person, or by phone\.\n$/,
  );
  const first = usersIn(folder)['ann.miller'];
  expect(first).toMatchObject({
    role: 'editor',
    email: 'ann@example.org',
    password: {algorithm: 'scrypt', cost: 131_072},
  });
  expect(JSON.stringify(first)).not.toContain(passwordIn(added.stdout));
  expect(await isPassword(passwordIn(added.stdout), first.password)).toBe(true);
  expect(statSync(join(folder, '.deskbook/users.json')).mode & 0o777).toBe(0o600);

  expect(user('add', 'ANN.miller')).toMatchObject({status: 1, stdout: ''});
  expect(user('add', 'bo', '--no-password').stdout).toBe(
    'bo may write as an author, and signs in at your web server.\n',
  );
  expect(user('list').stdout).toBe('ann.miller  editor  ann@example.org\nbo  author  signs in at your web server\n');

  const reset = user('reset', 'ann.miller');
  const second = usersIn(folder)['ann.miller'];
  expect(second).toMatchObject({role: 'editor', email: 'ann@example.org'});
  expect(await isPassword(passwordIn(added.stdout), second.password)).toBe(false);
  expect(await isPassword(passwordIn(reset.stdout), second.password)).toBe(true);

  expect(user('remove', 'ann.miller').status).toBe(0);
  expect(Object.keys(usersIn(folder))).toEqual(['bo']);
}, 120_000);

it('refuses invalid names', () => {
  const folder = temporarySite({'docs/district.yml': 'name: Maple\n'});
  expect(runDeskbook(folder, ['user', 'add', '../etc'])).toMatchObject({
    status: 1,
    stderr: "../etc can't be a name. Use letters, digits, dots and hyphens, such as ann.miller.\n",
  });
});
