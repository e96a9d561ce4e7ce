import type {ReactNode} from 'react';
import type {LinkInfo} from '../../api';
import {addressOfEditor} from '../parts/addresses';

/** The pages that link to one that goes away, each once. */
export function LinkingPages({links}: {links: readonly LinkInfo[]}): ReactNode {
  if (links.length === 0) return <p>No page links to it.</p>;
  const pages = new Map(links.map(({path, title}) => [path, title]));
  return (
    <>
      <p>These pages link to it, so change them first:</p>
      <ul>
        {[...pages].map(([path, title]) => (
          <li key={path}>
            <a href={addressOfEditor(path)}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
