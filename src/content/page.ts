import type {Outline} from './outline';
import type {FrontMatterOf, Kind} from './schemas/index';
import type {YamlSource} from './yamlSource';

/** A page or a post, with what is in its text. */
export interface WrittenFile {
  /** With forward slashes: of a page in the docs folder, else relative to the site. */
  path: string;
  /** The Markdown below the front matter. */
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  outline: Outline;
  /** Where the front matter is; null where there is none. */
  source: YamlSource | null;
  /** Readers do not see it yet: Docusaurus builds it under `npm start` alone. */
  isDraft: boolean;
}

interface EveryPage extends WrittenFile {
  title: string;
  /** The kind that the page says it is, even if its front matter has errors; null where it says none. */
  declaredKind: Kind | null;
}

/** A page of a kind whose front matter passed its schema. */
export type PageOf<K extends Kind> = EveryPage & {kind: K; data: FrontMatterOf<K>};

/** A page without a kind, or one whose front matter has errors: title and text are all that is known of it. */
export type PlainPage = EveryPage & {kind: null; data: Record<string, never>};

export type Page = PlainPage | {[K in Kind]: PageOf<K>}[Kind];
