import {join} from 'node:path';
import {readContentFile} from '@deskbook/content/readContentFile';
import {readDocs} from '@deskbook/text/files/readDocs';
import type {YamlSource} from '@deskbook/text/yaml/yamlSource';
import {isYes, lineIn, listIn} from './searchedPage';

export interface Post {
  /** Path in the blog folder, with forward slashes */
  path: string;
  title: string;
  description: string;
  keywords: string[];
  slug: string | undefined;
  body: string;
  source: YamlSource | null;
  /** Whether it's a draft or unlisted */
  isHidden: boolean;
}

/** Reads the blog; empty if there is none. */
export function readPosts(siteDir: string, blogPath: string): Post[] {
  return readDocs(join(siteDir, blogPath), blogPath).files.map(({path, text}) => {
    const {markdown, outline} = readContentFile(`${blogPath}/${path}`, text);
    const {frontMatter, body} = markdown;
    return {
      path,
      title: lineIn(frontMatter, 'title') || (outline.title ?? nameOf(path)),
      description: lineIn(frontMatter, 'description'),
      keywords: [...listIn(frontMatter, 'keywords'), ...listIn(frontMatter, 'tags')],
      slug: lineIn(frontMatter, 'slug') || undefined,
      body,
      source: frontMatter,
      isHidden: isYes(frontMatter, 'draft') || isYes(frontMatter, 'unlisted'),
    };
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
}
