import {translate} from '@docusaurus/Translate';
import type {IndexName} from '../../domain/frontDesk';

/** Says that there are no pages of a kind, which is normal, and where to go instead. */
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
    training: translate({id: 'index.training.empty', message: 'No training sessions, quizzes or learning paths yet.'}),
    pages: translate({
      id: 'index.pages.empty',
      message: 'No pages yet. To add one, put a Markdown file in the docs folder.',
    }),
  }[name];
}
