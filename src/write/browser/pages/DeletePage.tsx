import type {ReactNode} from 'react';
import type {Changed, LinkInfo} from '../../api';
import {ALL_PAGES, addressOfEditor} from '../parts/addresses';
import {tell} from '../parts/ask';
import {Dialog} from '../parts/Dialog';
import {useAnswer} from '../parts/useAnswer';
import {useTask} from '../parts/useTask';

/** Says who links to a page before it is deleted. */
export function DeletePage({path, title, onClose}: {path: string; title: string; onClose(): void}): ReactNode {
  const {answer: links, failure: unknown} = useAnswer<LinkInfo[]>('links', {path});
  const {isRunning, failure, run} = useTask();
  const remove = () =>
    run(async () => {
      await tell<Changed>('POST', 'delete', {path});
      location.href = ALL_PAGES;
    });
  const pages = [...new Map(links?.map((link) => [link.path, link.title])).entries()];
  return (
    <Dialog
      title={`Delete “${title}”?`}
      onClose={onClose}
      action={{label: 'Delete the page', run: remove, isRunning, isDisabled: links === undefined, isDanger: true}}
      failure={failure ?? unknown}
    >
      <p>Readers see it until you publish. After that you can still bring it back from its history.</p>
      {pages.length > 0 && (
        <>
          <p>These pages link to it, so change them first:</p>
          <ul>
            {pages.map(([linking, name]) => (
              <li key={linking}>
                <a href={addressOfEditor(linking)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {links?.length === 0 && <p>No page links to it.</p>}
    </Dialog>
  );
}
