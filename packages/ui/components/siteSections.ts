import type {IndexName, SiteSection} from '@deskbook/content/siteSections';
import {translate} from '@docusaurus/Translate';

/** Returns the name of a section or list of pages, for links and menus. */
export function sectionLabel(name: SiteSection | IndexName | 'pages'): string {
  return {
    procedures: translate({id: 'section.procedures', message: 'Procedures'}),
    manuals: translate({id: 'section.manuals', message: 'Manuals'}),
    equipment: translate({id: 'section.equipment', message: 'Equipment'}),
    training: translate({id: 'section.training', message: 'Training'}),
    sessions: translate({id: 'section.sessions', message: 'Training sessions'}),
    quizzes: translate({id: 'section.quizzes', message: 'Quizzes'}),
    paths: translate({id: 'section.paths', message: 'Learning paths'}),
    office: translate({id: 'section.office', message: 'The IT office'}),
    pages: translate({id: 'section.pages', message: 'All pages'}),
  }[name];
}
