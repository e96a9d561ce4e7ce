import type {ReactNode} from 'react';
import type {PageInfo} from '../api';
import {addressOfEditor} from '../parts/addresses';

/** Lists pages by title, each with a link to its editor. */
export function PageLinks({pages}: {pages: readonly Pick<PageInfo, 'path' | 'title'>[]}): ReactNode {
  return (
    <ul>
      {pages.map(({path, title}) => (
        <li key={path}>
          <a href={addressOfEditor(path)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
