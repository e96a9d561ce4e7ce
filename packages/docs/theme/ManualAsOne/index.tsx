import {CONTENT_ANCHOR} from '@deskbook/ui/components/contentAnchor';
import PrintFoot from '@deskbook/ui/components/PrintFoot';
import {PartOfPage, useIdOnPage} from '@deskbook/ui/components/partOfPage';
import ReviewNote from '@deskbook/ui/components/ReviewNote';
import Link from '@docusaurus/Link';
import type {PropDocContent} from '@docusaurus/plugin-content-docs';
import Translate, {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata} from '@docusaurus/theme-common';
import {MDXProvider} from '@mdx-js/react';
import Layout from '@theme/Layout';
import MDXComponents from '@theme/MDXComponents';
import MDXContent from '@theme/MDXContent';
import clsx from 'clsx';
import {type ComponentProps, type ComponentType, createContext, type ReactNode, useContext} from 'react';
import type {WithFacts} from '../../domain/pageFacts';
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
        <main className={styles.main}>
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

interface PartOfManualProps {
  /** A prefix for all ids in this chapter, unique on the page */
  name: string;
  /** The ids of the chapter's headings and questions. Only links to these get the prefix. */
  ids: readonly string[];
  /** How many levels headings move down to make room for the chapter's title */
  level: 0 | 1;
  children: ReactNode;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

type Heading = ComponentType<ComponentProps<'h2'>>;

const Part = createContext<Pick<PartOfManualProps, 'ids' | 'level'>>({ids: [], level: 0});

/**
 * A chapter on a page with several chapters, which may share headings such as "What goes wrong". Prefixes ids and the
 * links to them with the chapter's name, so each id is unique and each link leads to its own chapter.
 */
function PartOfManual({name, ids, level, children}: PartOfManualProps): ReactNode {
  return (
    <PartOfPage value={name}>
      <Part.Provider value={{ids, level}}>
        <MDXProvider components={COMPONENTS}>{children}</MDXProvider>
      </Part.Provider>
    </PartOfPage>
  );
}

function LoweredHeading({written, id, ...props}: ComponentProps<'h2'> & {written: number}): ReactNode {
  const {ids, level} = useContext(Part);
  const idOnPage = useIdOnPage();
  const Lowered = MDXComponents[HEADINGS[Math.min(written + level, 5)] ?? 'h6'] as Heading;
  return <Lowered {...props} id={id && ids.includes(id) ? idOnPage(id) : id} />;
}

function LinkWithin({href, ...props}: ComponentProps<'a'>): ReactNode {
  const {ids} = useContext(Part);
  const idOnPage = useIdOnPage();
  const Anchor = MDXComponents.a as ComponentType<ComponentProps<'a'>>;
  const isWithin = href?.startsWith('#') && ids.includes(href.slice(1));
  return <Anchor {...props} href={href && isWithin ? `#${idOnPage(href.slice(1))}` : href} />;
}

const COMPONENTS = {
  h1: (props: ComponentProps<'h2'>) => <LoweredHeading written={0} {...props} />,
  h2: (props: ComponentProps<'h2'>) => <LoweredHeading written={1} {...props} />,
  h3: (props: ComponentProps<'h2'>) => <LoweredHeading written={2} {...props} />,
  h4: (props: ComponentProps<'h2'>) => <LoweredHeading written={3} {...props} />,
  h5: (props: ComponentProps<'h2'>) => <LoweredHeading written={4} {...props} />,
  h6: (props: ComponentProps<'h2'>) => <LoweredHeading written={5} {...props} />,
  a: LinkWithin,
};
