import type {PageToSign} from '@deskbook/content/pagesToSign';
import type {PathOverview} from '@deskbook/content/pathOverviews';
import type {SessionOverview} from '@deskbook/content/sessionOverviews';
import type {Confirmation} from '@deskbook/records/domain/confirmation';
import type {RecordOf} from '@deskbook/records/domain/learningRecord';
import {canBeTicked, type DoneHow} from '@deskbook/records/domain/pathStep';
import {compareText} from '@deskbook/text/compareText';
import type {QuizTraining} from './training';

/** Something learned on a certain day. */
export interface DoneThing {
  title: string;
  /** null if its page was removed or never existed */
  url: string | null;
  how: DoneHow;
  /** A timestamp or a date. */
  at: string;
  /** The best result of a quiz, in percent. */
  score: number | null;
}

interface Learned {
  quizzes: readonly QuizTraining[];
  records: readonly RecordOf<'receipt' | 'step'>[];
  confirmations: readonly Confirmation[];
}

interface SiteOverviews {
  paths: readonly PathOverview[];
  sessions: readonly SessionOverview[];
  pagesToSign: readonly PageToSign[];
}

/** Lists everything a person has done, once each, newest first. Proof beats what they checked off themselves. */
export function doneThings(
  {quizzes, records, confirmations}: Learned,
  {paths, sessions, pagesToSign}: SiteOverviews,
): DoneThing[] {
  const steps = new Map(paths.flatMap((path) => path.steps.map((step) => [step.id, step] as const)));
  const slugs = new Map([
    ...[...steps.values()].map((step) => [step.session, {id: step.id, title: step.title, url: step.to}] as const),
    ...sessions.map((session) => [session.slug, session] as const),
  ]);
  const things = new Map<string, DoneThing>();
  for (const record of records.toSorted((one, other) => compareText(one.at, other.at))) {
    if (record.type === 'receipt') {
      const url = pagesToSign.find(({id}) => id === record.page)?.url ?? null;
      things.set(record.page, {title: record.title, url, how: 'signed', at: record.at, score: null});
    } else if (things.get(record.step)?.how !== 'signed') {
      const step = steps.get(record.step);
      if (step && !canBeTicked(step.kind)) continue;
      const title = step?.title ?? record.step;
      things.set(record.step, {title, url: step?.to ?? null, how: record.how, at: record.at, score: null});
    }
  }
  for (const {session: slug, date} of confirmations) {
    const session = slugs.get(slug);
    const thing: DoneThing = {
      title: session?.title ?? slug,
      url: session?.url ?? null,
      how: 'confirmed',
      at: date,
      score: null,
    };
    const id = session?.id ?? slug;
    things.set(things.get(id)?.how === 'confirmed' ? `${id} ${date}` : id, thing);
  }
  for (const {id, title, url, pass, best} of quizzes)
    if (pass) things.set(id, {title, url, how: 'passed', at: pass.result.finishedAt, score: best});
  return [...things.values()].toSorted((one, other) => compareText(other.at, one.at));
}
