import {formatWhere} from '@deskbook/calendar/theme/dateWords';
import {SESSION_COLUMNS} from '@deskbook/records/domain/roster/readRosterFile';
import {writeCsv} from '@deskbook/records/domain/roster/readTable';
import {attendeesOf, type Roster} from '@deskbook/records/domain/roster/roster';
import type {Column, OwnWords} from '@deskbook/records/domain/roster/rosterColumns';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import {translate} from '@docusaurus/Translate';
import type {TrainerDate, TrainerSession} from '../../../domain/trainer/trainerSession';

/** Returns the roster as a file for a spreadsheet: one row per person, with the session's facts. */
export function rosterFile(
  session: TrainerSession,
  date: TrainerDate,
  roster: Roster,
  formats: Formats,
): {name: string; text: string} {
  const {name, job, branch, attended, email} = columnNames();
  const {yes, no} = wordsOfFile(session);
  // Last, and only if someone has one, so the other columns keep their positions.
  const hasEmail = roster.some((person) => person.email !== '');
  const heading = [
    name,
    job,
    branch,
    attended,
    translate({id: 'trainer.column.session', message: 'Session'}),
    translate({id: 'trainer.column.start', message: 'Start'}),
    translate({id: 'trainer.column.end', message: 'End'}),
    translate({id: 'trainer.column.place', message: 'Place'}),
    translate({id: 'trainer.column.trainers', message: 'Trainers'}),
    ...(hasEmail ? [email] : []),
    ...SESSION_COLUMNS,
  ];
  const about = [session.title, date.start, date.end, formatWhere(date), formats.list(date.trainers)];
  const lines = roster.map((person) => [
    person.name,
    person.job,
    person.branch,
    person.attended ? yes : no,
    ...about,
    ...(hasEmail ? [person.email] : []),
    session.slug,
    date.id,
  ]);
  return {name: `roster-${session.slug}-${date.id}.csv`, text: writeCsv([heading, ...lines])};
}

/** Returns the names of those who attended, for them to import into My training. */
export function attendanceFile(
  session: TrainerSession,
  date: TrainerDate,
  roster: Roster,
): {name: string; text: string} {
  const {name, attended} = columnNames();
  const {yes} = wordsOfFile(session);
  const lines = attendeesOf(roster).map((person) => [person.name, yes, session.slug, date.id]);
  return {
    name: `attended-${session.slug}-${date.id}.csv`,
    text: writeCsv([[name, attended, ...SESSION_COLUMNS], ...lines]),
  };
}

/** Returns the words by which one of our own files is recognized when it's opened again. */
export function wordsOfFile({branches}: Pick<TrainerSession, 'branches'>): OwnWords {
  return {
    headings: columnNames(),
    yes: translate({id: 'trainer.attended.yes', message: 'yes'}),
    no: translate({id: 'trainer.attended.no', message: 'no'}),
    branches,
  };
}

export function columnNames(): Record<Column, string> {
  return {
    name: translate({id: 'trainer.column.name', message: 'Name'}),
    firstName: translate({id: 'trainer.column.firstName', message: 'First name'}),
    lastName: translate({id: 'trainer.column.lastName', message: 'Last name'}),
    job: translate({id: 'trainer.column.job', message: 'Job title'}),
    branch: translate({id: 'trainer.column.branch', message: 'Branch'}),
    email: translate({id: 'trainer.column.email', message: 'E-mail'}),
    attended: translate({id: 'trainer.column.attended', message: 'Attended'}),
  };
}
