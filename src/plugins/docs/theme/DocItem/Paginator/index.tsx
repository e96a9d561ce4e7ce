import type {ReactNode} from 'react';

/** Nothing after the foot of a page: the way to the next one is directly below the text (`../Content`). */
export default function DocItemPaginator(): ReactNode {
  return null;
}
