import type {Kind} from '@deskbook/content/schemas/index';
import {translate} from '@docusaurus/Translate';
import {machineIcon} from '../icons/machineIcon';
import type {PageIconName} from '../icons/pageIcons';

/** The label of a kind, as shown above a title. */
export function kindLabel(kind: Kind): string {
  return {
    manual: translate({id: 'kind.manual', message: 'Manual'}),
    procedure: translate({id: 'kind.procedure', message: 'Procedure'}),
    equipment: translate({id: 'kind.equipment', message: 'Equipment guide'}),
    session: translate({id: 'kind.session', message: 'Training session'}),
    quiz: translate({id: 'kind.quiz', message: 'Quiz'}),
    path: translate({id: 'kind.path', message: 'Learning path'}),
    system: translate({id: 'kind.system', message: 'System'}),
    contract: translate({id: 'kind.contract', message: 'Contract'}),
    fund: translate({id: 'kind.fund', message: 'Fund'}),
    purchase: translate({id: 'kind.purchase', message: 'Purchase'}),
    committee: translate({id: 'kind.committee', message: 'Committee'}),
  }[kind];
}

/** The heading of a list of pages of a kind. */
export function kindsLabel(kind: Kind): string {
  return {
    manual: translate({id: 'kinds.manual', message: 'Manuals'}),
    procedure: translate({id: 'kinds.procedure', message: 'Procedures'}),
    equipment: translate({id: 'kinds.equipment', message: 'Equipment guides'}),
    session: translate({id: 'kinds.session', message: 'Training sessions'}),
    quiz: translate({id: 'kinds.quiz', message: 'Quizzes'}),
    path: translate({id: 'kinds.path', message: 'Learning paths'}),
    system: translate({id: 'kinds.system', message: 'Systems'}),
    contract: translate({id: 'kinds.contract', message: 'Contracts'}),
    fund: translate({id: 'kinds.fund', message: 'Funds'}),
    purchase: translate({id: 'kinds.purchase', message: 'Purchases'}),
    committee: translate({id: 'kinds.committee', message: 'Committees'}),
  }[kind];
}

export const KIND_ICONS: Readonly<Record<Kind, PageIconName>> = {
  manual: 'manual',
  procedure: 'list',
  equipment: 'printer',
  session: 'calendar',
  quiz: 'quiz',
  path: 'graduate',
  system: 'computer',
  contract: 'file',
  fund: 'money',
  purchase: 'box',
  committee: 'people',
};

/**
 * Returns a page's icon: that of its kind, or of the equipment it's about.
 *
 * @param words its title, and its category if known
 */
export function pageIcon(kind: Kind, ...words: readonly (string | null)[]): PageIconName {
  return kind === 'equipment' ? machineIcon(...words) : KIND_ICONS[kind];
}
