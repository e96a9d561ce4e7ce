import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {type ReactNode, useId} from 'react';
import {kindLabel} from '../../../../components/kinds';
import {usePageFacts} from '../../client/usePageFacts';
import {placeFacts} from '../../domain/placeFacts';
import PathSteps from '../PathSteps';
import FactList from './FactList';
import Machines from './Machines';
import PageLinks from './PageLinks';
import {LapsedBanner, ReviewLine} from './ReviewLine';
import styles from './styles.module.css';

/**
 * Kind, title, one sentence, the strip of facts and whether the page still holds. What a session has beside these
 * stands in `@theme/SessionBlock`, which puts it around how to take part.
 */
export default function PageHeader({title}: {title: string | null}): ReactNode {
  const page = usePageFacts();
  const {frontMatter} = useDoc();
  if (!page?.kind) return title === null ? null : <PlainHeader title={title} />;
  return (
    <header className={styles.header}>
      <p className={styles.kind}>
        {kindLabel(page.kind)}
        {page.partOf?.to && (
          <>
            {' · '}
            <Translate id="page.partOf" description="Before the title of the manual that a chapter is part of">
              part of
            </Translate>{' '}
            <Link to={page.partOf.to}>{page.partOf.title}</Link>
          </>
        )}
      </p>
      {title !== null && <Heading as="h1">{title}</Heading>}
      {frontMatter.description && <p className={styles.lead}>{frontMatter.description}</p>}
      {page.review && <LapsedBanner review={page.review} />}
      {!page.session && <FactList facts={placeFacts(page).above} isBrief={page.kind === 'quiz'} />}
      {page.review && page.kind !== 'quiz' && !page.session && <ReviewLine review={page.review} />}
      {page.kind === 'equipment' && <Machines branches={page.unitsByBranch} />}
      {page.path && <PathSteps path={page.path} />}
      {page.printAs && <Chapters />}
    </header>
  );
}

function PlainHeader({title}: {title: string}): ReactNode {
  return (
    <header>
      <Heading as="h1">{title}</Heading>
    </header>
  );
}

function Chapters(): ReactNode {
  const id = useId();
  const page = usePageFacts();
  if (!page?.printAs) return null;
  return (
    <nav className={styles.chapters} aria-labelledby={id}>
      <p id={id} className={styles.chaptersTitle}>
        <Translate id="page.chapters" description="Above the list of a manual's chapters">
          Chapters
        </Translate>
      </p>
      <PageLinks links={page.chapters} isOrdered />
      <p className={styles.printAll}>
        <Link to={page.printAs}>
          <Translate id="page.printAll" description="Link to all chapters as one document">
            The whole manual on one page, for printing
          </Translate>
        </Link>
      </p>
    </nav>
  );
}
