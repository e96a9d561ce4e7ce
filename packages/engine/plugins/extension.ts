import type {Catalog} from '@deskbook/content/catalog';
import type {ContentExtension, ContentSource} from '@deskbook/content/checkContent';
import type {Page} from '@deskbook/content/page';
import type {Root as Html} from 'hast';
import type {Root as Markdown} from 'mdast';
import type {VFile} from 'vfile';

/** What a plugin adds to the engine. Transformers load with the first page, so other commands don't wait for them. */
export interface Extension extends ContentExtension {
  /** Returns what the plugin adds to docs pages. */
  pageData?(catalog: Catalog, buildDay: string): PageData;
  /** Theme components that its transformers add to pages */
  components?: readonly string[];
  /** Markdown transformers. They run before Docusaurus's own, except for the last stage. */
  remark?(site: SiteConfig): readonly Transformer<Markdown>[];
  /** Transformers of the resulting HTML */
  rehype?(site: SiteConfig): readonly Transformer<Html>[];
}

export interface SiteConfig extends ContentSource {
  baseUrl: string;
}

/** @returns data to store next to a page's facts; the component that shows it reads it by key */
export type PageData = (page: Page, doc: Doc, addressOf: (path: string) => string | undefined) => object;

interface Doc {
  permalink: string;
  description: string;
  unlisted: boolean;
}

/** Within a stage, a plugin's transformers run in order. Between plugins, only the stage counts. */
export interface Transformer<Tree> {
  load(): Promise<(tree: Tree, file: VFile) => void | Promise<void>>;
  /** The first see the text as written; the last see what all others have made of it */
  stage?: 'first' | 'last';
  only?: 'pages' | 'posts';
}
