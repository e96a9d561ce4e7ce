import type {Author} from '@deskbook/editor/api';
import type {Repository} from '../git/repository';

/** An author's working tree. A draft is whatever differs from its last commit. */
export interface Workspace extends Repository {
  /** The folder of the published site. */
  siteDir: string;
  /** The site's folder in the author's working tree; on a personal computer, the same as `siteDir`. */
  dir: string;
  author: Author;
}
