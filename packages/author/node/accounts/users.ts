import {createHash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Author} from '@deskbook/editor/api';
import {replaceFile} from '@deskbook/text/files/replaceFile';
import type {Role} from '@deskbook/writing/refusals/path';
import * as z from 'zod';
import {stateDir} from '../stateDir';
import type {StoredPassword} from './passwords';

/** A user and how they prove who they are. */
export interface User {
  role: Role;
  /** The name shown to readers in page histories. */
  fullName?: string;
  email?: string;
  /** Absent if the web server signs them in. */
  password?: StoredPassword;
}

const usersSchema = z.object({
  users: z.record(
    z.string(),
    z.object({
      role: z.enum(['author', 'editor']),
      fullName: z.string().optional(),
      email: z.string().optional(),
      password: z
        .object({
          algorithm: z.literal('scrypt'),
          cost: z.number(),
          blockSize: z.number(),
          parallelization: z.number(),
          salt: z.string(),
          hash: z.string(),
        })
        .optional(),
    }),
  ),
});

const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N}._@+-]{0,62}[\p{L}\p{N}])?$/u;
/** The name of the only author on their own computer. */
const TAKEN = 'local';

/** Normalizes a user name; undefined if it isn't allowed. */
export function userName(typed: string): string | undefined {
  const name = typed.normalize('NFC').trim().toLowerCase();
  return NAME.test(name) && name !== TAKEN ? name : undefined;
}

export function usersFile(siteDir: string): string {
  return join(stateDir(siteDir), '..', 'users.json');
}

/** All accounts. Reloads the file when it changes, since `deskbook user` writes it. */
export class Users {
  #users = new Map<string, User>();
  #readAt = '';

  constructor(readonly file: string) {}

  find(name: string): User | undefined {
    return this.all().get(name);
  }

  all(): ReadonlyMap<string, User> {
    const state = statSync(this.file, {throwIfNoEntry: false});
    const at = state ? `${state.ino} ${state.mtimeMs} ${state.size}` : '';
    if (at !== this.#readAt) {
      this.#users = state ? readUsers(this.file) : new Map();
      this.#readAt = at;
    }
    return this.#users;
  }

  /** @param user undefined to remove the account */
  set(name: string, user: User | undefined): void {
    const users = new Map(this.all());
    if (user) users.set(name, user);
    else users.delete(name);
    replaceFile(this.file, `${JSON.stringify({users: Object.fromEntries(users)}, null, 2)}\n`, 0o600);
  }
}

function readUsers(file: string): Map<string, User> {
  const read = usersSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file} can't be read. Put an earlier version of it back.`);
  return new Map(Object.entries(read.data.users));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function authorFrom(name: string, {role, fullName, email}: User): Author {
  return {name, role, ...(fullName && {fullName}), ...(email && {email})};
}

/** Changes with the password, so a new password ends all earlier sessions. */
export function stampOf(user: User): string {
  return createHash('sha256')
    .update(user.password?.hash ?? '')
    .digest('base64url');
}
