import type {ReactNode} from 'react';
import type {PageInfo} from '../../api';
import {addressOfEditor} from '../parts/addresses';

/** Pages by their titles; each leads to where it is edited. */
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
