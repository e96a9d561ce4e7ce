import type {Page} from '../page';
import type {Post} from '../posts/readPosts';
import {valueAt} from '../schemaProblems';
import type {YamlSource} from '../yamlSource';
import type {WordedFile} from './checkWording';

/** Front matter that readers see as sentences. */
const FIELDS = ['title', 'description', 'subtitle'];

export function wordedFilesOf(pages: readonly Page[], posts: readonly Post[], docsPath: string): WordedFile[] {
  return [
    ...pages.map(({path, ...page}) => ({file: `${docsPath}/${path}`, ...page})),
    ...posts.map(({path, ...post}) => ({file: path, ...post})),
  ].map(({file, body, bodyLine, source}) => ({file, body, bodyLine, source, texts: textsOf(source)}));
}

function textsOf(source: YamlSource | null): WordedFile['texts'] {
  return Object.fromEntries(
    FIELDS.map((field) => {
      const value = source ? valueAt(source.value, [field]) : undefined;
      return [field, typeof value === 'string' ? value : undefined];
    }),
  );
}
