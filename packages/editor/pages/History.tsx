import {type ReactNode, useState} from 'react';
import type {Changed, Difference, VersionInfo} from '../api';
import {ALL_PAGES} from '../parts/addresses';
import {send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {TopBar} from '../parts/TopBar';
import {useQuery, useTask} from '../parts/useQuery';
import {Differences} from './Differences';
import {DAY_AND_TIME} from './dayAndTime';

/** Shows a page's versions and their differences, and restores one. */
export function History({path, onClose, onRestored}: {path: string; onClose(): void; onRestored(): void}): ReactNode {
  const {answer: versions, failure: unknown} = useQuery<VersionInfo[]>('history', {path});
  const [chosen, setChosen] = useState<string>();
  const {isRunning, failure, run} = useTask();
  const restore = () =>
    run(async () => {
      await send<Changed>('POST', 'restore', {path, id: chosen});
      onRestored();
    });
  return (
    <Dialog
      title="History"
      onClose={onClose}
      action={{label: 'Bring this version back', run: restore, isRunning, isDisabled: !chosen}}
      failure={failure ?? unknown}
    >
      {versions?.length === 0 && <p>This page has never been published, so it has no history.</p>}
      <fieldset className="versions">
        <legend>Published versions</legend>
        {versions?.map(({id, author, at, message}) => (
          <label key={id}>
            <input type="radio" name="version" checked={chosen === id} onChange={() => setChosen(id)} />
            <span>
              <b>{DAY_AND_TIME.format(new Date(at))}</b> {author}: {message}
            </span>
          </label>
        ))}
      </fieldset>
      {chosen && <Since path={path} id={chosen} title="Changes since this version" />}
    </Dialog>
  );
}

interface Props {
  path: string;
  /** The published version's id. */
  id: string;
  title: string;
}

/** Shows what the author changed in a page since a version. */
export function Since({path, id, title}: Props): ReactNode {
  const {answer, failure} = useQuery<Difference[]>('differences', {path, id});
  if (failure) return <p role="alert">{failure}</p>;
  return answer ? <Differences title={title} differences={answer} /> : null;
}

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
