import type {IndexName} from '@deskbook/content/siteSections';
import {useFormats} from '@deskbook/ui/components/formats';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import PageIcon from '@deskbook/ui/components/PageIcon';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuickLinkGroup} from '../../domain/frontDesk';

interface Props {
  all: NonNullable<QuickLinkGroup['all']>;
  className?: string | undefined;
}

/** A link to more, which says how many there are. */
export default function AllLink({all, className}: Props): ReactNode {
  const formats = useFormats();
  return (
    <Link className={className} to={all.to}>
      {'index' in all ? allLabel(all.index, all.count, formats) : all.label} <PageIcon name="arrow-right" />
    </Link>
  );
}

/** `All 33 procedures` */
function allLabel(index: IndexName | 'pages', count: number, formats: Formats): string {
  const forms = {
    procedures: translate({id: 'home.all.procedures', message: 'The procedure|All {count} procedures'}),
    manuals: translate({id: 'home.all.manuals', message: 'The manual|All {count} manuals'}),
    equipment: translate({id: 'home.all.equipment', message: 'The model|All {count} models'}),
    sessions: translate({id: 'home.all.sessions', message: 'The session|All {count} sessions'}),
    quizzes: translate({id: 'home.all.quizzes', message: 'The quiz|All {count} quizzes'}),
    paths: translate({id: 'home.all.paths', message: 'The learning path|All {count} learning paths'}),
    pages: translate({id: 'home.all.pages', message: '{count} page|All {count} pages'}),
    office: translate({id: 'home.all.office', message: 'The IT office record|All {count} IT office records'}),
  }[index];
  return formats.counted(count, forms);
}
