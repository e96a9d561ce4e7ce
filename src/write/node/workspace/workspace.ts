import type {Author} from '../../api';
import type {Repository} from '../git/repository';

/** Where an author writes: a working tree, in which a draft is whatever differs from its last commit. */
export interface Workspace extends Repository {
  /** The folder of the site that readers see. */
  siteDir: string;
  /** The folder of the site in the author's working tree; on one's own computer, it is the same. */
  dir: string;
  author: Author;
}

/** The folders that authors write in. */
export const WRITABLE = ['docs', 'blog', 'static'] as const;
