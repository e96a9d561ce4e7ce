import {translate} from '@docusaurus/Translate';
import type {SiteSection} from '../content/siteSections';

export function sectionLabel(section: SiteSection): string {
  return {
    procedures: translate({id: 'section.procedures', message: 'Procedures'}),
    manuals: translate({id: 'section.manuals', message: 'Manuals'}),
    equipment: translate({id: 'section.equipment', message: 'Equipment'}),
    training: translate({id: 'section.training', message: 'Training'}),
    office: translate({id: 'section.office', message: 'The IT office'}),
  }[section];
}
