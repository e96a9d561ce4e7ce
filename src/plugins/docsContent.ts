import type {DocMetadata, LoadedContent} from '@docusaurus/plugin-content-docs';
import type {ReadContent} from '../content/checkContent';
import type {History} from '../content/history';
import type {Place} from '../content/place';
import type {Kept} from './keepContent';

/** What the docs plugin loads, and every other plugin finds in `allContent` under its name: where plugins meet. */
export interface DocsContent extends Kept<LoadedContent>, ReadContent {
  /** The pages that plugins make without a file in `docs/`. */
  places: readonly Place[];
  history: History;
  /** The day that the build counts as today, `YYYY-MM-DD`. */
  buildDay: string;
  /** The prefix of a page's path in Docusaurus's name for its source: `@site/docs/`. */
  sourceRoot: string;
}

/** What Docusaurus knows of each page, by its path in the docs folder. */
export function docsByPath({loadedVersions, sourceRoot}: DocsContent): Map<string, DocMetadata> {
  const docs = loadedVersions.flatMap((version) => version.docs);
  return new Map(docs.map((doc) => [doc.source.replace(sourceRoot, ''), doc]));
}
