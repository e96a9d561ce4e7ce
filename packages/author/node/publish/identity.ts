import {hostname, userInfo} from 'node:os';
import type {Author} from '@deskbook/editor/api';
import {LOCAL} from '@deskbook/editor/api';
import type {Person} from '../git/commits';
import {askGit} from '../git/runGit';

/** A domain no e-mail ever reaches (RFC 2606), for authors without a known address. */
const NOWHERE = 'deskbook.invalid';

/** Returns the name and e-mail for commits. On a personal computer they come from git's configuration. */
export async function identityOf(siteDir: string, {name, email, fullName}: Author): Promise<Person> {
  if (name !== LOCAL)
    return {name: fullName ?? name, email: email ?? (name.includes('@') ? name : `${name}@${NOWHERE}`)};
  const {username} = userInfo();
  return {
    name: (await askGit(siteDir, ['config', 'user.name'])) || username,
    email: (await askGit(siteDir, ['config', 'user.email'])) || `${username}@${hostname()}`,
  };
}
