import {CONTENT_ANCHOR} from '@deskbook/ui/components/contentAnchor';
import PrintFoot from '@deskbook/ui/components/PrintFoot';
import ReviewNote from '@deskbook/ui/components/ReviewNote';
import Link from '@docusaurus/Link';
import type {PropDocContent} from '@docusaurus/plugin-content-docs';
import Translate, {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {WithFacts} from '../../domain/pageFacts';
import {PartOfManual} from './PartOfManual';
import styles from './styles.module.css';

interface Props {
  parts: readonly {content: Chapter}[];
}

/** `packages/quiz/remark/quizQuestions.ts` exports `questionIds` if a chapter has self-checks. */
type Chapter = PropDocContent & {questionIds?: readonly string[]};

/** A manual with all its chapters as one document, for printing. */
export default function ManualAsOne({parts}: Props): ReactNode {
  const [first] = parts;
  if (!first) return null;
  const {title, permalink} = first.content.metadata;
  return (
    <HtmlClassNameProvider className="manual-as-one">
      <PageMetadata title={translate({id: 'manualAsOne.title', message: '{title}: the whole manual'}, {title})} />
      <Layout>
        <main className={styles.main} data-sheet="manual-styles">
          <span id={CONTENT_ANCHOR} tabIndex={-1} />
          <p className={clsx(styles.back, 'screen-only')}>
            <Link to={permalink}>
              <Translate id="manualAsOne.back" values={{title}}>
                {'Back to {title}'}
              </Translate>
            </Link>{' '}
            <button type="button" className="button button--primary needs-script" data-tool="print">
              {translate({id: 'print.button', message: 'Print'})}
            </button>
          </p>
          {parts.map(({content: Content}, index) => (
            <article key={Content.metadata.id} className="markdown">
              <PartTitle content={Content} level={index === 0 ? 1 : 2} />
              <MDXContent>
                <PartOfManual name={anchorOf(Content)} ids={idsOf(Content)} level={index === 0 ? 0 : 1}>
                  <Content />
                </PartOfManual>
              </MDXContent>
            </article>
          ))}
          <PrintFoot path={permalink} />
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}

function idsOf({toc, questionIds = []}: Chapter): string[] {
  return [...toc.map(({id}) => id), ...questionIds];
}

function anchorOf(content: PropDocContent): string {
  return content.metadata.id.replace(/[^\w-]+/g, '-');
}

function PartTitle({content, level}: {content: PropDocContent; level: 1 | 2}): ReactNode {
  const {title, description} = content.metadata;
  const review = (content.metadata as WithFacts).page?.review;
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <header>
      <Title id={anchorOf(content)}>{title}</Title>
      {content.frontMatter.description && <p>{description}</p>}
      {review && (
        <p className="quiet">
          <ReviewNote {...review} />
        </p>
      )}
    </header>
  );
}
