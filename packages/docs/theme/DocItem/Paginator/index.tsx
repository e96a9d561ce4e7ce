import type {ReactNode} from 'react';

/** Empty, because the link to the next page is right below the text (`../Content`). */
export default function DocItemPaginator(): ReactNode {
  return null;
}
