import {slashedPath} from '@deskbook/text/slashedPath';

/**
 * Returns a path relative to the site. Docusaurus puts the configuration into a script, which mustn't reveal the build
 * path.
 */
export function fromSite(path: string): string {
  return `./${slashedPath(process.cwd(), path)}`;
}
