import type {ReactNode} from 'react';
import type {Changed, LinkInfo} from '../api';
import {ALL_PAGES} from '../parts/addresses';
import {send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {useQuery} from '../parts/useQuery';
import {useTask} from '../parts/useTask';
import {LinkingPages} from './LinkingPages';

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
