import {createHash, createHmac, randomBytes} from 'node:crypto';
import {readFileSync} from 'node:fs';
import * as z from 'zod';
import {replaceFile} from '../../../shared/replaceFile';

const sessionSchema = z.object({
  name: z.string(),
  /** What `stampOf` said when the session began. */
  stamp: z.string(),
  /** In milliseconds, like all times here. */
  began: z.number(),
  /** When its author last did something. */
  seen: z.number(),
});
export type Session = z.output<typeof sessionSchema>;

export interface Limits {
  /** How long an author may be idle. */
  idle: number;
  /** How long a session may last in all. */
  total: number;
}

/** The file isn't written on every request, so a crash can forget up to this much activity. */
const WRITTEN_EVERY = 60_000;

/**
 * Who is signed in. A file keeps the sessions when the server restarts; it holds only hashes of their ids, which nobody
 * but the browsers knows.
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

  /** Returns the id, for a cookie. */
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

/** What a request that changes something needs besides the cookie. Other websites can send the cookie, but not this. */
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
