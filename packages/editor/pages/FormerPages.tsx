import type {ReactNode} from 'react';
import type {FormerPage} from '../api';
import {addressOfEditor} from '../parts/addresses';
import {Dialog} from '../parts/Dialog';
import {useQuery} from '../parts/useQuery';
import {DAY_AND_TIME} from './dayAndTime';

/** Deleted pages, each with a link to its history. */
export function FormerPages({onClose}: {onClose(): void}): ReactNode {
  const {answer: pages, failure} = useQuery<FormerPage[]>('former');
  return (
    <Dialog title="Deleted pages" onClose={onClose} failure={failure}>
      {pages && <p>{pages.length === 0 ? 'None.' : 'Open a page to bring it back from its history.'}</p>}
      <ul>
        {pages?.map(({path, title, author, at}) => (
          <li key={path}>
            <a href={addressOfEditor(path)}>{title}</a>: {DAY_AND_TIME.format(new Date(at))}, {author}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
