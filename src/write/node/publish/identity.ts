import {hostname, userInfo} from 'node:os';
import type {Author} from '../../api';
import {LOCAL} from '../../api';
import type {Person} from '../git/commits';
import {askGit} from '../git/runGit';

/** An address that no mail ever reaches (RFC 2606), for an author of whom only the name is known. */
const NOWHERE = 'deskbook.invalid';

/** The name and the address that a commit carries. On one's own computer they are those that git knows. */
export async function identityOf(siteDir: string, {name, email, fullName}: Author): Promise<Person> {
  if (name !== LOCAL)
    return {name: fullName ?? name, email: email ?? (name.includes('@') ? name : `${name}@${NOWHERE}`)};
  const {username} = userInfo();
  return {
    name: (await askGit(siteDir, ['config', 'user.name'])) || username,
    email: (await askGit(siteDir, ['config', 'user.email'])) || `${username}@${hostname()}`,
  };
}
