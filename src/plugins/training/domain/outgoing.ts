import {FORMAT, type LearningFile, type Sender, VERSION} from '../../../learning/domain/learningFile';
import type {LearningRecord} from '../../../learning/domain/learningRecord';
import type {Asked} from '../../../shared/asked';

export type About = Readonly<Partial<Record<Asked, string>>>;

interface Outgoing {
  site: string;
  /** An instant. */
  now: string;
  code: string;
  /** What the learner has filled in. */
  about: About;
  /** What the district asks: nothing else leaves the browser. */
  askedFor: readonly Asked[];
  /** The key of the job for which they learn; undefined where they don't say. */
  role?: string | undefined;
  records: readonly LearningRecord[];
}

/** What is sent: exactly this, whichever way. */
export function outgoingFile({site, now, code, about, askedFor, role, records}: Outgoing): LearningFile {
  const sender: Sender = {code, ...tidied(about, askedFor)};
  return {format: FORMAT, version: VERSION, site, made_at: now, sender, ...(role !== undefined && {role}), records};
}

/** What was filled in of what is asked, without spaces around it. */
export function tidied(about: About, askedFor: readonly Asked[]): About {
  const filled = askedFor.map(
    (field) => [field, (about[field] ?? '').replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim()] as const,
  );
  return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}

/** The code tells the files of many people apart. */
export function fileName({sender, made_at}: LearningFile): string {
  return `results-${sender.code}-${made_at.slice(0, 10)}.json`;
}

/** When a record was made: an instant, or a date. */
export function madeAt(record: LearningRecord): string {
  if (record.type === 'quiz') return record.finished;
  return record.type === 'start' ? record.on : record.at;
}
