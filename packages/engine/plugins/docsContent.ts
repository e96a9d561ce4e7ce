import type {ReadContent} from '@deskbook/content/checkContent';
import type {GeneratedPage} from '@deskbook/content/generatedPage';
import type {History} from '@deskbook/text/history/history';
import type {DocMetadata, LoadedContent} from '@docusaurus/plugin-content-docs';
import type {WithFailure} from './keepContent';

/** The docs plugin's content. Other plugins get it from `allContent` by its name; that's how plugins exchange data. */
export interface DocsContent extends WithFailure<LoadedContent>, ReadContent {
  /** Pages that plugins make without a file in `docs/` */
  places: readonly GeneratedPage[];
  history: History;
  /** The build's today, `YYYY-MM-DD` */
  buildDay: string;
  /** Docusaurus's prefix for the path of a page's source: `@site/docs/` */
  sourceRoot: string;
}

/** Returns Docusaurus's metadata of each page, by its path in the docs folder. */
export function docsByPath({loadedVersions, sourceRoot}: DocsContent): Map<string, DocMetadata> {
  const docs = loadedVersions.flatMap((version) => version.docs);
  return new Map(docs.map((doc) => [doc.source.replace(sourceRoot, ''), doc]));
}
