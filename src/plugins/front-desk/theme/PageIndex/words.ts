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
      message: 'How a system, a service or part of our work fits together.',
    }),
    equipment: translate({
      id: 'index.equipment.lead',
      message: 'Every model we have: daily use, what the lights mean, and where each machine is.',
    }),
    sessions: translate({id: 'index.sessions.lead', message: 'What is taught, when and where, and who it is for.'}),
    quizzes: translate({
      id: 'index.quizzes.lead',
      message: 'Short quizzes that show what you know and what to review.',
    }),
    paths: translate({id: 'index.paths.lead', message: 'What to learn in a new job, in order.'}),
    office: translate({
      id: 'index.office.lead',
      message: 'The office’s systems, contracts, funds, purchases and committees.',
    }),
    training: translate({
      id: 'index.training.lead',
      message: 'Sessions to attend, quizzes to take, and what to learn first.',
    }),
    pages: translate({id: 'index.pages.lead', message: 'Everything on this site.'}),
  }[name];
}

/** Having no pages of a kind is normal; the text says so and where to go. */
export function emptyText(name: IndexName): string {
  return {
    procedures: translate({
      id: 'index.procedures.empty',
      message: 'No procedures yet. Ask the help desk how to do it.',
    }),
    manuals: translate({id: 'index.manuals.empty', message: 'No manuals yet.'}),
    equipment: translate({
      id: 'index.equipment.empty',
      message: 'No equipment guides yet. If a machine isn’t working, call the help desk.',
    }),
    sessions: translate({id: 'index.sessions.empty', message: 'No training sessions yet.'}),
    quizzes: translate({id: 'index.quizzes.empty', message: 'No quizzes yet.'}),
    paths: translate({id: 'index.paths.empty', message: 'No learning paths yet.'}),
    office: translate({id: 'index.office.empty', message: 'No IT office records yet.'}),
    training: translate({
      id: 'index.training.empty',
      message: 'No training sessions, quizzes or learning paths yet.',
    }),
    pages: translate({
      id: 'index.pages.empty',
      message: 'No pages yet. To add one, put a Markdown file in the docs folder.',
    }),
  }[name];
}
