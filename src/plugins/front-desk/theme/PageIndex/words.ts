import {translate} from '@docusaurus/Translate';
import type {IndexName} from '../../domain/frontDesk';

export function indexTitle(name: IndexName): string {
  return {
    procedures: translate({id: 'index.procedures.title', message: 'Procedures'}),
    manuals: translate({id: 'index.manuals.title', message: 'Manuals'}),
    equipment: translate({id: 'index.equipment.title', message: 'Equipment'}),
    sessions: translate({id: 'index.sessions.title', message: 'Training sessions'}),
    quizzes: translate({id: 'index.quizzes.title', message: 'Quizzes'}),
    paths: translate({id: 'index.paths.title', message: 'Learning paths'}),
    office: translate({id: 'index.office.title', message: 'The IT office'}),
    training: translate({id: 'index.training.title', message: 'Training'}),
    pages: translate({id: 'index.pages.title', message: 'All pages'}),
  }[name];
}

export function indexLead(name: IndexName): string {
  return {
    procedures: translate({
      id: 'index.procedures.lead',
      message: 'One task each, in numbered steps, with a way to tell that it worked.',
    }),
    manuals: translate({
      id: 'index.manuals.lead',
      message: 'How a system, a service or a part of our work fits together.',
    }),
    equipment: translate({
      id: 'index.equipment.lead',
      message: 'Every model of device: daily use, what its lights mean, where the machines stand.',
    }),
    sessions: translate({id: 'index.sessions.lead', message: 'What is taught, when and where, and for whom.'}),
    quizzes: translate({
      id: 'index.quizzes.lead',
      message: 'Short questions to find out what you know and what to read again.',
    }),
    paths: translate({id: 'index.paths.lead', message: 'What to learn in a new job, in order.'}),
    office: translate({
      id: 'index.office.lead',
      message: 'Systems, contracts, funds, purchases and committees, as the office keeps them.',
    }),
    training: translate({
      id: 'index.training.lead',
      message: 'Sessions to come to, quizzes to try, and what to learn in which order.',
    }),
    pages: translate({id: 'index.pages.lead', message: 'Everything on this site.'}),
  }[name];
}

/** Nothing of a kind is a normal state; it is said what is so and where to go. */
export function emptyText(name: IndexName): string {
  return {
    procedures: translate({
      id: 'index.procedures.empty',
      message: 'No procedure has been written yet. Ask the help desk how it is done today.',
    }),
    manuals: translate({id: 'index.manuals.empty', message: 'No manual has been written yet.'}),
    equipment: translate({
      id: 'index.equipment.empty',
      message: 'No equipment guide has been written yet. For a machine that fails, call the help desk.',
    }),
    sessions: translate({id: 'index.sessions.empty', message: 'No training session is planned yet.'}),
    quizzes: translate({id: 'index.quizzes.empty', message: 'There is no quiz yet.'}),
    paths: translate({id: 'index.paths.empty', message: 'No learning path has been written yet.'}),
    office: translate({id: 'index.office.empty', message: 'The office keeps no records here yet.'}),
    training: translate({
      id: 'index.training.empty',
      message: 'No training session, quiz or learning path has been written yet.',
    }),
    pages: translate({
      id: 'index.pages.empty',
      message: 'There is no page yet. An author adds one by putting a Markdown file into the folder docs.',
    }),
  }[name];
}
