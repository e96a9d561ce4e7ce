import type {Kind} from '@deskbook/content/schemas/index';
import {KIND_ICONS} from '@deskbook/ui/components/kinds';
import MachinePicture from '@deskbook/ui/components/MachinePicture';
import PageIcon, {type PageIconName} from '@deskbook/ui/components/PageIcon';
import type {ReactNode} from 'react';
import type {ResultOption} from '../../domain/resultOptions';
import type {Fragment, PageHit} from '../../domain/searchBackend';
import styles from './styles.module.css';

interface Fragments {
  fragments: readonly Fragment[];
}

export function Marked({fragments}: Fragments): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the fragments of a text never change their order
  return fragments.map(({text, isMatch}, index) => (isMatch ? <mark key={index}>{text}</mark> : text));
}

export function Excerpt({fragments}: Fragments): ReactNode {
  return (
    <span className={styles.excerpt}>
      <Marked fragments={fragments} />
    </span>
  );
}

interface LeadProps {
  page: PageHit;
  lead: ResultOption;
  className?: string;
}

export function LeadTitle({page, lead, className}: LeadProps): ReactNode {
  return (
    <>
      <span className={className}>
        <Marked fragments={page.title} />
      </span>
      {lead.heading && (
        <span className={styles.opensAt}>
          {' › '}
          <Marked fragments={lead.heading} />
        </span>
      )}
    </>
  );
}

/** A machine's picture, or the icon of another page. */
export function ResultIcon({page}: {page: PageHit}): ReactNode {
  if (page.kind === 'equipment') return <MachinePicture to={page.url} className={styles.picture} />;
  return <PageIcon name={iconOf(page)} className={styles.icon} />;
}

function iconOf({kind}: PageHit): PageIconName {
  if (kind === 'news' || kind === 'place') return kind;
  return Object.hasOwn(KIND_ICONS, kind) ? KIND_ICONS[kind as Kind] : 'file';
}
