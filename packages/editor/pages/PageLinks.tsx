import type {ReactNode} from 'react';
import type {LinkInfo, PageInfo} from '../api';
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

/** The pages that link to a page to be deleted, each once. */
export function LinkingPages({links}: {links: readonly LinkInfo[]}): ReactNode {
  if (links.length === 0) return <p>No page links to it.</p>;
  const pages = new Map(links.map((link) => [link.path, link]));
  return (
    <>
      <p>These pages link to it, so change them first:</p>
      <PageLinks pages={[...pages.values()]} />
    </>
  );
}
