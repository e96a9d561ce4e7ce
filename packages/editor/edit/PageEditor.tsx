import {type ReactNode, useRef, useState} from 'react';
import type {Changed, PageInfo} from '../api';
import type {NewItem} from '../facts/FactsForm';
import {Conflict, PublishConflict} from '../pages/Conflict';
import {DeletedPage, DeletePage} from '../pages/DeletePage';
import {History, MissingPage} from '../pages/History';
import {MovePage} from '../pages/MovePage';
import {Publish} from '../pages/Publish';
import {SentBackNote} from '../pages/SentBackNote';
import {UndoChanges} from '../pages/UndoChanges';
import {ALL_PAGES} from '../parts/addresses';
import {send} from '../parts/apiClient';
import {Menu} from '../parts/Menu';
import {Tabs} from '../parts/Tabs';
import {TopBar} from '../parts/TopBar';
import {usePublication} from '../parts/usePublication';
import {useQuery} from '../parts/useQuery';
import {FactsPane} from './FactsPane';
import {Preview} from './Preview';
import {TextPane} from './TextPane';
import {usePageDraft} from './usePageDraft';

const STATES = {saved: 'Saved', saving: 'Saving …', failed: 'Not saved', conflict: 'Not saved'} as const;

/** The editor for a page's text and facts, with a preview beside it. */
export function PageEditor({path}: {path: string}): ReactNode {
  const draft = usePageDraft(path);
  const {answer: listed, failure: unlisted, refetch} = useQuery<PageInfo[]>('pages');
  const publication = usePublication(refetch);
  const main = useRef<HTMLElement>(null);
  const [tab, setTab] = useState('text');
  const [newItem, setNewItem] = useState<NewItem>();
  const [open, setOpen] = useState<'publish' | 'history' | 'move' | 'delete' | 'disputed' | 'undo'>();
  const [showsPreview, setShowsPreview] = useState(false);
  const [notice, setNotice] = useState<string>();
  // The preview shows the names, too, but they aren't in the draft.
  const [timesNamed, setTimesNamed] = useState(0);
  const pages = listed ?? [];
  const page = pages.find((other) => other.path === path);
  const title = page?.title ?? path;
  if (draft.text === undefined) {
    if (page?.draft === 'deleted') return <DeletedPage page={page} />;
    if ((listed || unlisted) && draft.failure) return <MissingPage path={path} failure={draft.failure} />;
    return <TopBar title={title} />;
  }

  const linkable = pages.filter((other) => other.draft !== 'deleted');
  const addAgendaItem = () => {
    setTab('facts');
    setNewItem({list: 'agenda'});
  };
  // The messages describe the page before the next change.
  const clearOutcome = () => {
    setNotice(undefined);
    publication.clearOutcome();
  };
  const show = (dialog: typeof open) => async () => {
    clearOutcome();
    await draft.flush();
    await refetch();
    setOpen(dialog);
  };
  const close = () => {
    setOpen(undefined);
    void publication.refetch();
  };
  const edited = {
    ...draft,
    change: (text: string) => {
      if (text !== draft.text) clearOutcome();
      draft.change(text);
    },
  };
  const taken = ({message}: Changed) => {
    setNotice(message);
    draft.reload();
  };
  const review = async () => {
    clearOutcome();
    await draft.flush();
    await send<Changed>('POST', 'review', {path}).then(taken, (error: Error) => setNotice(error.message));
  };
  const undone = (changed: Changed) => {
    // A page that was never published no longer exists.
    if (page?.draft === 'new') return location.assign(ALL_PAGES);
    close();
    taken(changed);
  };

  const said = notice ?? (draft.state === 'saved' ? publication.words : undefined);
  return (
    <>
      <TopBar
        title={title}
        state={
          <>
            <p role="status">{draft.failure ?? said ?? STATES[draft.state]}</p>
            {draft.others.length > 0 && <p>Also here: {draft.others.join(', ')}</p>}
          </>
        }
        notice={
          (draft.published !== undefined || page?.sentBack) && (
            <>
              {draft.published !== undefined && (
                <p>
                  Somebody else has published a change to the same lines.{' '}
                  <button type="button" onClick={show('disputed')}>
                    Compare …
                  </button>
                </p>
              )}
              {page?.sentBack && <SentBackNote {...page.sentBack} />}
            </>
          )
        }
      >
        <button
          type="button"
          className="preview-button"
          aria-pressed={showsPreview}
          onClick={() => setShowsPreview(!showsPreview)}
        >
          Preview
        </button>
        {page?.address && <a href={page.address}>Back to the page</a>}
        <Menu
          label="More"
          items={[
            {label: 'Reviewed today', run: review},
            {label: 'History …', run: show('history')},
            {label: 'Move or rename …', run: show('move')},
            {label: 'Undo all my changes …', run: show('undo')},
            {label: 'Delete …', run: show('delete')},
            {label: 'All pages', run: () => location.assign(ALL_PAGES)},
            ...(page?.address ? [{label: 'Back to the page', run: () => location.assign(page.address as string)}] : []),
          ]}
        />
        <button type="button" className="main" onClick={show('publish')}>
          Publish …
        </button>
      </TopBar>
      <main ref={main} className={`editing ${showsPreview ? 'shows-preview' : ''}`}>
        <Tabs
          label="What to edit"
          chosen={tab}
          onChoose={setTab}
          tabs={{
            text: {
              label: 'Text',
              panel: (
                <TextPane
                  draft={edited}
                  path={path}
                  pages={linkable}
                  onAgendaItem={addAgendaItem}
                  onPlacesNamed={() => setTimesNamed(timesNamed + 1)}
                />
              ),
            },
            facts: {
              label: 'Facts',
              panel: <FactsPane draft={edited} path={path} page={page} pages={linkable} newItem={newItem} />,
            },
          }}
        />
        <Preview
          path={path}
          version={draft.version && `${draft.version} ${timesNamed}`}
          beside={main}
          follows={tab === 'text'}
        />
      </main>
      {draft.theirs && (
        <Conflict
          mine={draft.text}
          theirs={draft.theirs.text}
          onKeepMine={draft.keepMine}
          onTakeTheirs={draft.reload}
          onClose={draft.decideLater}
        />
      )}
      {open === 'disputed' && draft.published !== undefined && (
        <PublishConflict
          path={path}
          mine={draft.text}
          published={draft.published}
          onChosen={() => {
            close();
            draft.reload();
          }}
          onClose={close}
        />
      )}
      {open === 'publish' && <Publish path={path} pages={pages} onClose={close} />}
      {open === 'history' && (
        <History
          path={path}
          onClose={close}
          onRestored={() => {
            close();
            draft.reload();
          }}
        />
      )}
      {open === 'undo' && page && <UndoChanges page={page} onClose={close} onUndone={undone} />}
      {open === 'move' && <MovePage path={path} pages={pages} onClose={close} />}
      {open === 'delete' && <DeletePage path={path} title={title} onClose={close} />}
    </>
  );
}
