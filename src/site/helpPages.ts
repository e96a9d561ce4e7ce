import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {ContentSource} from '../content/checkContent';

/** Pages that help with all the others; a site may do without. */
const HELP_PAGES = [
  {file: 'glossary.md', path: 'docs/glossary/', label: 'Glossary'},
  {file: 'index.md', path: 'docs/', label: 'How to use this site'},
] as const;

export type HelpPage = (typeof HELP_PAGES)[number];

/** Those that this site has, for its foot. */
export function helpPagesIn({siteDir, docsPath}: ContentSource): HelpPage[] {
  return HELP_PAGES.filter(({file}) => existsSync(join(siteDir, docsPath, file)));
}
