import {translate} from '@docusaurus/Translate';
import type {Formats} from '../../../../components/formats';
import type {IndexName} from '../../../../content/siteSections';
import type {DefaultGroup, QuickLinkGroup} from '../../domain/frontDesk';

export function groupTitle(title: QuickLinkGroup['title']): string {
  return typeof title === 'string' ? title : defaultTitle(title.isDefault);
}

function defaultTitle(group: DefaultGroup): string {
  return {
    how: translate({id: 'home.group.how', message: 'How do I …'}),
    broken: translate({id: 'home.group.broken', message: 'Something is broken'}),
    training: translate({id: 'home.group.training', message: 'My training'}),
    manuals: translate({id: 'home.group.manuals', message: 'How it all works'}),
  }[group];
}

/** `All 33 procedures` */
export function allLabel(index: IndexName, count: number, formats: Formats): string {
  const forms = {
    procedures: translate({id: 'home.all.procedures', message: 'The procedure|All {count} procedures'}),
    manuals: translate({id: 'home.all.manuals', message: 'The manual|All {count} manuals'}),
    equipment: translate({id: 'home.all.equipment', message: 'The model|All {count} models'}),
    sessions: translate({id: 'home.all.sessions', message: 'The session|All {count} sessions'}),
    quizzes: translate({id: 'home.all.quizzes', message: 'The quiz|All {count} quizzes'}),
    paths: translate({id: 'home.all.paths', message: 'The learning path|All {count} learning paths'}),
    office: translate({id: 'home.all.office', message: 'The IT office record|All {count} IT office records'}),
  }[index];
  return formats.counted(count, forms);
}
