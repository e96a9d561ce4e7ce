import {PartOfPage, useIdOnPage} from '@deskbook/ui/components/partOfPage';
import {MDXProvider} from '@mdx-js/react';
import MDXComponents from '@theme/MDXComponents';
import {type ComponentProps, type ComponentType, createContext, type ReactNode, useContext} from 'react';

interface Props {
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

const Part = createContext<Pick<Props, 'ids' | 'level'>>({ids: [], level: 0});

/**
 * A chapter on a page with several chapters, which may share headings such as "What goes wrong". Prefixes ids and the
 * links to them with the chapter's name, so each id is unique and each link leads to its own chapter.
 */
export function PartOfManual({name, ids, level, children}: Props): ReactNode {
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
