import type {Asked} from '@deskbook/content/asked';
import {FORMAT, type LearningFile, type Sender, VERSION} from '@deskbook/records/domain/learningFile';
import type {LearningRecord} from '@deskbook/records/domain/learningRecord';

export type About = Readonly<Partial<Record<Asked, string>>>;

interface Outgoing {
  site: string;
  /** An instant */
  now: string;
  code: string;
  /** Marks of earlier names */
  renamedFrom?: readonly string[];
  about: About;
  /** The details the district asks for. No others leave the browser. */
  askedFor: readonly Asked[];
  /** The chosen role; undefined to leave it out */
  role?: string | undefined;
  records: readonly LearningRecord[];
}

/** Returns exactly what is sent, no matter how it's sent. */
export function outgoingFile({site, now, code, renamedFrom = [], ...rest}: Outgoing): LearningFile {
  const {about, askedFor, role, records} = rest;
  const renamed = renamedFrom.length > 0 && {renamed_from: renamedFrom};
  const sender: Sender = {code, ...tidied(about, askedFor), ...renamed};
  return {format: FORMAT, version: VERSION, site, made_at: now, sender, ...(role !== undefined && {role}), records};
}

/** Keeps the filled-in fields the district asks for, trimmed. */
export function tidied(about: About, askedFor: readonly Asked[]): About {
  const filled = askedFor.map(
    (field) => [field, (about[field] ?? '').replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim()] as const,
  );
  return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}

/** The code distinguishes files from different people. */
export function fileName({sender, made_at}: LearningFile): string {
  return `results-${sender.code}-${made_at.slice(0, 10)}.json`;
}

export function madeAt(record: LearningRecord): string {
  if (record.type === 'quiz') return record.finished;
  return record.type === 'start' ? record.on : record.at;
}
