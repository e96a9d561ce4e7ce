import {textAt} from '@deskbook/text/yaml/yamlSource';
import type {WrittenFile} from '../page';

/** Whether the build reads a file as MDX. Docusaurus honors `mdx: {format: md}`, whatever the file's extension. */
export function isMdx({path, source}: Pick<WrittenFile, 'path' | 'source'>): boolean {
  const format = textAt(source, 'mdx', 'format');
  return path.endsWith('.mdx') ? format !== 'md' : format === 'mdx';
}
