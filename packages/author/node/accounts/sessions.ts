import {createHash, createHmac, randomBytes} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {replaceFile} from '@deskbook/text/files/replaceFile';
import * as z from 'zod';

const sessionSchema = z.object({
  name: z.string(),
  /** The value of `stampOf` when the session began. */
  stamp: z.string(),
  /** In milliseconds, like all times here. */
  began: z.number(),
  /** The author's last activity. */
  seen: z.number(),
});
export type Session = z.output<typeof sessionSchema>;

export interface Limits {
  /** The longest idle time. */
  idle: number;
  /** The longest session. */
  total: number;
}

/** The file isn't written on every request, so a crash can lose up to this much activity. */
const WRITTEN_EVERY = 60_000;

/**
 * Sessions, stored in a file to survive restarts. The file only has hashes of session ids; only browsers know the ids.
 */
export class Sessions {
  readonly #sessions: Map<string, Session>;
  #writtenAt = 0;

  constructor(
    readonly file: string,
    readonly limits: Limits,
    readonly now: () => number = Date.now,
  ) {
    this.#sessions = readSessions(file);
  }

  /** Opens a session and returns its id, for a cookie. */
  open(name: string, stamp: string): string {
    const id = randomBytes(32).toString('base64url');
    const now = this.now();
    this.#sessions.set(keyOf(id), {name, stamp, began: now, seen: now});
    this.#write();
    return id;
  }

  /** @param isActive whether this request shows that somebody is at the computer */
  find(id: string, isActive: boolean): Session | undefined {
    const session = this.#sessions.get(keyOf(id));
    if (!session) return undefined;
    const now = this.now();
    if (this.#isOver(session, now)) {
      this.end(id);
      return undefined;
    }
    if (isActive) {
      session.seen = now;
      if (now - this.#writtenAt > WRITTEN_EVERY) this.#write();
    }
    return session;
  }

  end(id: string): void {
    if (this.#sessions.delete(keyOf(id))) this.#write();
  }

  #isOver({began, seen}: Session, now: number): boolean {
    return now - seen > this.limits.idle || now - began > this.limits.total;
  }

  #write(): void {
    const now = this.now();
    for (const [key, session] of this.#sessions) if (this.#isOver(session, now)) this.#sessions.delete(key);
    this.#writtenAt = now;
    replaceFile(this.file, `${JSON.stringify(Object.fromEntries(this.#sessions))}\n`, 0o600);
  }
}

function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}

/** Returns the CSRF token for a session. Other websites can make a browser send the cookie, but not this. */
export function tokenOf(id: string): string {
  return createHmac('sha256', id).update('token').digest('base64url');
}

/** If the file can't be read, everybody is signed out, and nothing worse happens. */
function readSessions(file: string): Map<string, Session> {
  try {
    const read = z.record(z.string(), sessionSchema).safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(Object.entries(read.data ?? {}));
  } catch {
    return new Map();
  }
}
