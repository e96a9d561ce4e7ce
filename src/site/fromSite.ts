import {slashedPath} from '../shared/slashedPath';

/** A path relative to the site. Docusaurus puts the configuration into a script, which is not to say where it was built. */
export function fromSite(path: string): string {
  return `./${slashedPath(process.cwd(), path)}`;
}
