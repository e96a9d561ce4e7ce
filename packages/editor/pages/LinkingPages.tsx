import type {ReactNode} from 'react';
import type {LinkInfo} from '../api';
import {PageLinks} from './PageLinks';

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
