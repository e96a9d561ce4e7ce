import type {YamlSource} from '@deskbook/text/yaml/yamlSource';
import type {Outline} from './markdown/outline';
import type {FrontMatterOf, Kind} from './schemas/index';

/** A page or a post with its text. */
export interface WrittenFile {
  /** With forward slashes; relative to the docs folder for a page, otherwise to the site. */
  path: string;
  /** The Markdown after the front matter. */
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  outline: Outline;
  /** The front matter; null if there is none. */
  source: YamlSource | null;
  /** Docusaurus builds drafts only under `npm start`. */
  isDraft: boolean;
}

interface EveryPage extends WrittenFile {
  title: string;
  /** The kind the page claims to be, even if its front matter has errors; null if it names none. */
  declaredKind: Kind | null;
}

export type PageOf<K extends Kind> = EveryPage & {kind: K; data: FrontMatterOf<K>};

/** A page without a kind, or with errors in its front matter. Only its title and text are known. */
export type PlainPage = EveryPage & {kind: null; data: Record<string, never>};

export type Page = PlainPage | {[K in Kind]: PageOf<K>}[Kind];
