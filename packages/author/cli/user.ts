import {password as askPassword, isCancel} from '@clack/prompts';
import {tellOutcome} from '@deskbook/text/tellOutcome';
import type {Role} from '@deskbook/writing/refusals/path';
import {hashPassword, makePassword, passwordRefusal} from '../node/accounts/passwords';
import {type User, Users, userName, usersFile} from '../node/accounts/users';

interface Options {
  role: Role;
  fullName?: string;
  email?: string;
  /** false for people who sign in at the web server */
  password: boolean;
}

/** Adds a user. The exit code is 1 on failure. */
export async function addUser(typed: string, {role, fullName, email, password}: Options): Promise<number> {
  const users = openUsers();
  const name = userName(typed);
  if (!name) return refused(`${typed} can't be a name. Use letters, digits, dots and hyphens, such as ann.miller.`);
  if (users.find(name))
    return refused(`${name} already has an account. To set a new password, run npx deskbook user reset ${name}.`);
  const user: User = {role, ...(fullName && {fullName}), ...(email && {email})};
  if (!password) {
    users.set(name, user);
    return done(`${name} may write as ${NAMES[role]}, and signs in at your web server.`);
  }
  return setPassword(users, name, user, `${name} may write as ${NAMES[role]}.`);
}

const NAMES: Readonly<Record<Role, string>> = {author: 'an author', editor: 'an editor'};

export async function listUsers(): Promise<number> {
  const all = [...openUsers().all()].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  if (all.length === 0) return done('There are no accounts yet. To add one, run npx deskbook user add NAME.');
  const lines = all.map(([name, {role, fullName, email, password}]) =>
    [
      name,
      role,
      ...[fullName, email].filter((fact) => fact !== undefined),
      ...(password ? [] : ['signs in at your web server']),
    ].join('  '),
  );
  return done(lines.join('\n'));
}

export async function resetUser(typed: string): Promise<number> {
  const users = openUsers();
  const {name, user} = findIn(users, typed);
  if (!user) return refused(unknown(typed));
  return setPassword(users, name, user, `${name} is signed out everywhere.`);
}

export async function removeUser(typed: string): Promise<number> {
  const users = openUsers();
  const {name, user} = findIn(users, typed);
  if (!user) return refused(unknown(typed));
  users.set(name, undefined);
  return done(`${name} can't sign in any more. What ${name} has not published stays in .deskbook/write/.`);
}

function openUsers(): Users {
  return new Users(usersFile(process.cwd()));
}

function findIn(users: Users, typed: string): {name: string; user: User | undefined} {
  const name = userName(typed) ?? typed;
  return {name, user: users.find(name)};
}

const unknown = (name: string) => `${name} has no account. npx deskbook user list shows who has one.`;

/** A password is never an argument: process lists show those, and shells record them. */
async function setPassword(users: Users, name: string, user: User, message: string): Promise<number> {
  const typed = process.stdin.isTTY ? await ask(name) : '';
  if (typed === undefined) return refused('Nothing has changed.');
  const password = typed || makePassword();
  users.set(name, {...user, password: await hashPassword(password)});
  return done(
    typed ? message : `${message}\nPassword: ${password}\nIt is shown this once. Hand it over in person, or by phone.`,
  );
}

/** Returns an empty string to generate a password; undefined if the person cancels. */
async function ask(name: string): Promise<string | undefined> {
  const first = await askPassword({
    message: `Password for ${name} (press Enter to generate one)`,
    validate: (given) => (given ? passwordRefusal(given, name) : undefined),
  });
  if (isCancel(first)) return undefined;
  if (!first) return '';
  const second = await askPassword({
    message: 'Once more',
    validate: (given) => (given === first ? undefined : 'The two passwords are different.'),
  });
  return isCancel(second) ? undefined : first;
}

function done(message: string): number {
  return tellOutcome({isWritten: true, message});
}

function refused(message: string): number {
  return tellOutcome({isWritten: false, message});
}
