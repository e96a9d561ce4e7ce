import type {Root as Html} from 'hast';
import type {Root as Markdown} from 'mdast';
import type {VFile} from 'vfile';
import type {Catalog} from '../content/catalog';
import type {ContentExtension, ContentSource} from '../content/checkContent';
import type {Page} from '../content/page';

/** What a plugin adds to the engine. Transformers load with the first page, so other commands don't wait for them. */
export interface Extension extends ContentExtension {
  /** What the plugin puts on pages of the docs. */
  pageData?(catalog: Catalog, buildDay: string): PageData;
  /** The components of its theme that its transformers put into pages. */
  components?: readonly string[];
  /** Transformers of Markdown: before Docusaurus's own, those of the last stage after them. */
  remark?(site: Site): readonly Transformer<Markdown>[];
  /** Transformers of the HTML that was made of it. */
  rehype?(site: Site): readonly Transformer<Html>[];
}

export interface Site extends ContentSource {
  baseUrl: string;
}

/** @returns what is put beside a page's facts. Who draws it reads its key. */
export type PageData = (page: Page, doc: Doc, addressOf: (path: string) => string | undefined) => object;

interface Doc {
  permalink: string;
  description: string;
  unlisted: boolean;
}

/** In a stage, the transformers of a plugin run in their order. Between plugins, only the stage counts. */
export interface Transformer<Tree> {
  load(): Promise<(tree: Tree, file: VFile) => void | Promise<void>>;
  /** The first see the text as it was written; the last see what all the others have made of it. */
  stage?: 'first' | 'last';
  only?: 'pages' | 'posts';
}
