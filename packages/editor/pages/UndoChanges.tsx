import type {ReactNode} from 'react';
import type {Changed, PageInfo, VersionInfo} from '../api';
import {send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {useQuery, useTask} from '../parts/useQuery';
import {DAY_AND_TIME} from './dayAndTime';
import {Since} from './History';

interface Props {
  page: Pick<PageInfo, 'path' | 'draft'>;
  onClose(): void;
  onUndone(changed: Changed): void;
}

/** Warns about lost changes before replacing a draft with the published page. */
export function UndoChanges({page: {path, draft}, onClose, onUndone}: Props): ReactNode {
  const {answer: versions, failure: unknown} = useQuery<VersionInfo[]>('history', {path});
  const {isRunning, failure, run} = useTask();
  const undo = () => run(() => send<Changed>('POST', 'discard', {path}).then(onUndone));
  if (draft === null) {
    return (
      <Dialog title="Nothing to undo" onClose={onClose}>
        <p>The page is as readers see it.</p>
      </Dialog>
    );
  }
  const published = versions?.[0];
  return (
    <Dialog
      title="Undo all your changes?"
      onClose={onClose}
      action={{
        label: draft === 'new' ? 'Throw the page away' : 'Throw my changes away',
        run: undo,
        isRunning,
        isDisabled: versions === undefined,
        isDanger: true,
      }}
      failure={failure ?? unknown}
    >
      {draft === 'new' && (
        <p>This page has never been published, so all of it is thrown away. You can’t get it back.</p>
      )}
      {draft !== 'new' && published && (
        <>
          <p>
            Your changes since {DAY_AND_TIME.format(new Date(published.at))} are thrown away, and the page is as readers
            see it again. You can’t get them back.
          </p>
          <Since path={path} id={published.id} title="What is thrown away" />
        </>
      )}
    </Dialog>
  );
}
