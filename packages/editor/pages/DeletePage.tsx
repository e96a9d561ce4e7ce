import type {ReactNode} from 'react';
import type {Changed, LinkInfo, PageInfo} from '../api';
import {ALL_PAGES, addressOfEditor} from '../parts/addresses';
import {send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {TopBar} from '../parts/TopBar';
import {usePublication} from '../parts/usePublication';
import {useQuery, useTask} from '../parts/useQuery';
import {LinkingPages} from './PageLinks';

/** Shows which pages link to a page before it's deleted. */
export function DeletePage({path, title, onClose}: {path: string; title: string; onClose(): void}): ReactNode {
  const {answer: links, failure: unknown} = useQuery<LinkInfo[]>('links', {path});
  const {isRunning, failure, run} = useTask();
  const remove = () =>
    run(async () => {
      await send<Changed>('POST', 'delete', {path});
      location.href = ALL_PAGES;
    });
  return (
    <Dialog
      title={`Delete “${title}”?`}
      onClose={onClose}
      action={{label: 'Delete the page', run: remove, isRunning, isDisabled: links === undefined, isDanger: true}}
      failure={failure ?? unknown}
    >
      <p>Readers see it until you publish. After that, it is under Deleted pages, and its history brings it back.</p>
      {links ? <LinkingPages links={links} /> : <p role="status">Looking for pages that link to it …</p>}
    </Dialog>
  );
}

/** Replaces a page its author has deleted, until that's published. */
export function DeletedPage({page: {path, title, address, movedTo}}: {page: PageInfo}): ReactNode {
  const {answer: links, failure: unknown} = useQuery<LinkInfo[]>('links', {path});
  const publication = usePublication();
  const {isRunning, failure, run} = useTask();
  const bringBack = () =>
    run(async () => {
      await send<Changed>('POST', 'discard', {path});
      location.reload();
    });
  return (
    <>
      <TopBar title={title} state={<p role="status">{publication.words ?? 'To be deleted'}</p>}>
        {address && <a href={address}>Back to the page</a>}
      </TopBar>
      <main className="all-pages">
        {movedTo === undefined ? (
          <>
            <p>You deleted this page. Readers see it until you publish.</p>
            <p>
              <button type="button" className="button button--primary" disabled={isRunning} onClick={bringBack}>
                Bring it back
              </button>
            </p>
          </>
        ) : (
          <p>
            You moved this page. Readers see it here until you publish.{' '}
            <a href={addressOfEditor(movedTo)}>Open it in its new place</a>
          </p>
        )}
        {(failure ?? unknown) && <p role="alert">{failure ?? unknown}</p>}
        {links && movedTo === undefined && <LinkingPages links={links} />}
        <p>
          <a href={ALL_PAGES}>All pages</a>
        </p>
      </main>
    </>
  );
}
