import {endSentence} from '@deskbook/text/endSentence';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import {kindLabel} from '@deskbook/ui/components/kinds';
import MachinePicture from '@deskbook/ui/components/MachinePicture';
import ShownBetween, {dayAfter} from '@deskbook/ui/components/ShownBetween';
import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TOCCollapsible from '@theme/TOCCollapsible';
import type {ReactNode} from 'react';
import {usePageFacts} from '../../client/usePageFacts';
import {hasManySections, lettersOf} from '../../domain/contents';
import type {PageFacts, Review} from '../../domain/pageFacts';
import PathSteps from '../PathSteps';
import Chapters from './Chapters';
import FactList from './FactList';
import JumpLinks from './JumpLinks';
import Letters from './Letters';
import NeededFirst from './NeededFirst';
import Shelf from './Shelf';
import styles from './styles.module.css';

/**
 * The title, one sentence, and what to know before reading. Everything else about the page is at its end
 * (`@theme/AboutPage`). A session's header continues in `@theme/SessionBlock`.
 */
export default function PageHeader({title}: {title: string | null}): ReactNode {
  const page = usePageFacts();
  const {frontMatter} = useDoc();
  if (!page?.kind) return title === null ? null : <PlainHeader title={title} />;
  const lead = [page.model && endSentence(page.model), frontMatter.description].filter(Boolean);
  return (
    <header className={styles.header}>
      {page.review && <ReviewBanner review={page.review} />}
      <KindLabel page={page} />
      <Beside page={page} />
      {title !== null && <Heading as="h1">{title}</Heading>}
      {lead.length > 0 && <p className={styles.lead}>{lead.join(' ')}</p>}
      <Before page={page} />
    </header>
  );
}

/** The part between the description and the text */
function Before({page}: {page: PageFacts}): ReactNode {
  const {before} = page.facts;
  switch (page.kind) {
    case 'procedure':
      return <NeededFirst facts={before} isUrgent={page.isUrgent} />;
    case 'equipment':
      return <JumpLinks />;
    case 'manual':
      return (
        <>
          <Shelf machines={page.machines} />
          <Chapters chapters={page.chapters} printAs={page.printAs} />
          <ContentsOnPhone />
        </>
      );
    case 'session':
    case 'quiz':
      return null;
    case 'path':
      return page.path && <PathSteps path={page.path} />;
    default:
      return (
        <>
          <FactList facts={before} />
          <ContentsOnPhone />
        </>
      );
  }
}

/** The machine that a session or a quiz is about, beside the title. */
function Beside({page}: {page: PageFacts}): ReactNode {
  const to = page.kind === 'manual' ? null : page.machines[0]?.to;
  return to && <MachinePicture to={to} className={styles.beside} />;
}

function PlainHeader({title}: {title: string}): ReactNode {
  return (
    <header>
      <Heading as="h1">{title}</Heading>
      <ContentsOnPhone />
    </header>
  );
}

/** For paper, which has no breadcrumbs. */
function KindLabel({page}: {page: PageFacts}): ReactNode {
  if (!page.kind) return null;
  return (
    <p className="print-only print-kind">
      {kindLabel(page.kind)}
      {page.partOf?.to && (
        <>
          {' · '}
          {translate({
            id: 'page.partOf',
            message: 'part of',
            description: 'Before the title of the manual that a chapter is part of',
          })}{' '}
          <Link to={page.partOf.to}>{page.partOf.title}</Link>
        </>
      )}
    </p>
  );
}

/** The table of contents on phones: letters for a glossary, otherwise a folded list. */
function ContentsOnPhone(): ReactNode {
  const {toc, frontMatter} = useDoc();
  if (frontMatter.hide_table_of_contents) return null;
  const letters = lettersOf(toc);
  if (letters) return <Letters letters={letters} />;
  if (!hasManySections(toc)) return null;
  const {toc_min_heading_level: min, toc_max_heading_level: max} = frontMatter;
  return <TOCCollapsible toc={toc} minHeadingLevel={min} maxHeadingLevel={max} />;
}

/** A banner on a page whose review date has passed on the day of reading. */
function ReviewBanner({review}: {review: Review}): ReactNode {
  const formats = useFormats();
  return (
    <ShownBetween as="div" className={styles.lapsed} role="note" from={dayAfter(review.by)} initially={review.lapsed}>
      <Icon name="warning" />
      <p>
        <strong>{translate({id: 'review.lapsed.title', message: 'This page may be out of date.'})}</strong>{' '}
        <Translate id="review.lapsed.text" values={{by: <time dateTime={review.by}>{formats.date(review.by)}</time>}}>
          {'Its review was due on {by}. If in doubt, stop and ask the help desk.'}
        </Translate>
      </p>
    </ShownBetween>
  );
}
