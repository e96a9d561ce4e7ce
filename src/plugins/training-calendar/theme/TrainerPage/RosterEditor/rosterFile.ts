import {translate} from '@docusaurus/Translate';
import type {Formats} from '../../../../../components/formats';
import {writeCsv} from '../../../domain/trainer/cells';
import type {Column} from '../../../domain/trainer/readPasted';
import type {Roster} from '../../../domain/trainer/roster';
import type {TrainerDate, TrainerSession} from '../../../domain/trainer/trainerSession';
import {whereOf} from '../dateWords';

/** The roster as a file for a spreadsheet: one line for each person, with what session it was. */
export function rosterFile(
  {slug, title}: TrainerSession,
  date: TrainerDate,
  roster: Roster,
  formats: Formats,
): {name: string; text: string} {
  const {name, job, branch} = columnNames();
  const heading = [
    name,
    job,
    branch,
    translate({id: 'trainer.column.attended', message: 'Attended'}),
    translate({id: 'trainer.column.session', message: 'Session'}),
    translate({id: 'trainer.column.start', message: 'Start'}),
    translate({id: 'trainer.column.end', message: 'End'}),
    translate({id: 'trainer.column.place', message: 'Place'}),
    translate({id: 'trainer.column.trainers', message: 'Trainers'}),
  ];
  const about = [title, date.start, date.end, whereOf(date), formats.list(date.trainers)];
  const words = {
    yes: translate({id: 'trainer.attended.yes', message: 'yes'}),
    no: translate({id: 'trainer.attended.no', message: 'no'}),
  };
  const lines = roster.map((person) => [
    person.name,
    person.job,
    person.branch,
    person.attended ? words.yes : words.no,
    ...about,
  ]);
  return {name: `roster-${slug}-${date.id}.csv`, text: writeCsv([heading, ...lines])};
}

/** What stands above the columns, by which a file of ours is known again. */
export function headingsOfFile(): Record<string, Column> {
  const {name, job, branch} = columnNames();
  return {[name.toLowerCase()]: 'name', [job.toLowerCase()]: 'job', [branch.toLowerCase()]: 'branch'};
}

function columnNames() {
  return {
    name: translate({id: 'trainer.column.name', message: 'Name'}),
    job: translate({id: 'trainer.column.job', message: 'Job title'}),
    branch: translate({id: 'trainer.column.branch', message: 'Branch'}),
  };
}
