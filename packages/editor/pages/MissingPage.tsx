import {type ReactNode, useState} from 'react';
import {ALL_PAGES} from '../parts/addresses';
import {TopBar} from '../parts/TopBar';
import {History} from './History';

/** Replaces a page that can't be opened. A deleted page still has its history. */
export function MissingPage({path, failure}: {path: string; failure: string}): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <TopBar title={path} />
      <main className="all-pages">
        <p role="alert">{failure}</p>
        <p>
          <button type="button" className="button button--secondary" onClick={() => setIsOpen(true)}>
            History …
          </button>
        </p>
        <p>
          <a href={ALL_PAGES}>All pages</a>
        </p>
      </main>
      {isOpen && <History path={path} onClose={() => setIsOpen(false)} onRestored={() => location.reload()} />}
    </>
  );
}
