import {type ReactNode, useState} from 'react';
import type {Changed, VersionInfo} from '../api';
import {send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {useQuery} from '../parts/useQuery';
import {useTask} from '../parts/useTask';
import {DAY_AND_TIME} from './dayAndTime';
import {Since} from './Since';

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
