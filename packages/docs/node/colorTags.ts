import type {District} from '@deskbook/content/schemas/district';
import {lightenUntil} from '@deskbook/text/contrast';
import type {HtmlTagObject} from '@docusaurus/types';

const DARK_BACKGROUND = '#14191b';
const ENOUGH_CONTRAST = 5.5;

/** Replaces our primary color with the district's. Lightens it for the dark theme until it's readable. */
export function colorTags({colors}: District): HtmlTagObject[] {
  const primary = colors?.primary;
  if (!primary) return [];
  const onDark = lightenUntil(primary, DARK_BACKGROUND, ENOUGH_CONTRAST);
  return [{tagName: 'style', innerHTML: `:root{--deskbook-primary:${primary};--deskbook-primary-dark:${onDark}}`}];
}
