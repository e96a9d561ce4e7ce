import type {Request} from 'express';
import {plainAddress} from './accounts/loginThrottle';

/** What the server writes down, one line each. Administrators' filters know these names. */
export type LogEvent =
  | 'started'
  | 'signed-in'
  | 'signed-out'
  /** A wrong name or password. */
  | 'sign-in-failed'
  /** Refused without looking at the password, because there were too many wrong ones. */
  | 'sign-in-slowed'
  /** A request that isn't allowed. */
  | 'refused'
  /** A request that an editor returned to its author. */
  | 'sent-back'
  | 'published'
  | 'publish-failed'
  | 'rolled-back'
  | 'rollback-failed'
  /** An error in the program. */
  | 'failed';

export interface LogFields {
  /** The address that a request comes from, as far as a trusted web server says so. */
  from?: string | undefined;
  /** The account, as typed at a sign-in. */
  user?: string | undefined;
  [name: string]: string | number | undefined;
}

export type Log = (event: LogEvent, fields?: LogFields) => void;

/** Says where a request comes from. Only trusted web servers may name another address than their own. */
export function senderOf({ip = ''}: Request): Pick<LogFields, 'from'> {
  return {from: plainAddress(ip)};
}

/** For errors in the program. */
export function errorFields(error: unknown): LogFields {
  return error instanceof Error ? {reason: `${error}`, stack: error.stack} : {reason: `${error}`};
}

/** Longer texts, which anyone can send, are cut off. */
const LONGEST = 500;
const LONGEST_STACK = 4000;

/** Logs to standard output, where a service's journal or a file takes it. */
export const log: Log = (event, fields) => {
  process.stdout.write(`${logLine(new Date(), event, fields)}\n`);
};

/**
 * `2026-12-01T21:44:33.123Z sign-in-failed from=192.0.2.7 user="ann" reason="wrong password"`
 *
 * The time, the event and the address come first, and everything that somebody may have typed is in quotes and in
 * ASCII. So no name can look like another line, or like another address.
 */
export function logLine(at: Date, event: LogEvent, {from, ...rest}: LogFields = {}): string {
  const others = Object.entries(rest).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${typeof value === 'number' ? value : quoted(name, value)}`],
  );
  return [at.toISOString(), event, `from=${from ?? '-'}`, ...others].join(' ');
}

function quoted(name: string, text: string): string {
  const longest = name === 'stack' ? LONGEST_STACK : LONGEST;
  return JSON.stringify(text.slice(0, longest)).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
