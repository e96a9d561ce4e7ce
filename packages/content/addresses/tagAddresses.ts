import {valueAt, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import {tagPathsOf} from '../posts/blogFiles';
import type {Addressed} from './siteAddresses';

/** Returns the addresses of the pages that Docusaurus makes for the tags of a folder's files, and of their list. */
export function tagAddresses(files: readonly Addressed[], siteDir: string, folder: string): string[] {
  const ofTag = tagPathsOf(siteDir, folder);
  const published = files.filter(({path, isDraft}) => !isDraft && path.startsWith(`${folder}/`));
  const tags = published.flatMap(({source}) => listOf(valueAt(source?.value ?? '', ['tags'])));
  const pages = tags.map((tag) => {
    const written = typeof tag === 'string' ? ofTag(tag) : valueAt(tag, ['permalink']);
    return typeof written === 'string' ? `${folder}/tags/${written.replace(/^\/+|\/+$/g, '')}/` : [];
  });
  return pages.length > 0 ? [`${folder}/tags/`, ...pages.flat()] : [];
}

function listOf(value: YamlValue | undefined): readonly YamlValue[] {
  return Array.isArray(value) ? value : [];
}
