import {foldText} from '@deskbook/text/foldText';
import {type ReactNode, useState} from 'react';
import type {FormerPage, PageInfo, PendingRequest} from '../api';
import {addressOfEditor} from '../parts/addresses';
import {Dialog} from '../parts/Dialog';
import {FACTS} from '../parts/facts';
import {kindWord} from '../parts/kindWord';
import {Menu} from '../parts/Menu';
import {TopBar} from '../parts/TopBar';
import {usePublication} from '../parts/usePublication';
import {useQuery} from '../parts/useQuery';
import {DAY_AND_TIME} from './dayAndTime';
import {ImportDocuments, NewPage} from './NewPage';
import {Publish} from './Publish';
import {Requests} from './Requests';
import {SentBackNote} from './SentBackNote';
import {useRelease} from './useRelease';

const DRAFT_WORDS = {changed: 'Draft', new: 'New', deleted: 'To be deleted'} as const;

function stateOf({draft, movedTo}: PageInfo): string | null {
  return movedTo === undefined ? draft && DRAFT_WORDS[draft] : `Moved to ${movedTo}`;
}

export function AllPages(): ReactNode {
  const {answer: pages = [], failure, refetch} = useQuery<PageInfo[]>('pages');
  const {answer: requests = [], refetch: askForRequests} = useQuery<PendingRequest[]>('requests');
  const [sought, setSought] = useState('');
  const [onlyDrafts, setOnlyDrafts] = useState(false);
  const [open, setOpen] = useState<'new' | 'publish' | 'back' | 'former'>();
  const [documents, setDocuments] = useState<readonly File[]>();
  const found = pages
    .filter(
      ({title, path, kind, draft}) =>
        (draft || !onlyDrafts) && foldText(`${title} ${kindWord(kind)} ${path}`).includes(foldText(sought)),
    )
    .sort((one, other) => one.title.localeCompare(other.title));
  const refresh = () => {
    void askForRequests();
    void refetch();
  };
  const publication = usePublication(refresh);
  const show = (dialog: typeof open) => {
    publication.clearOutcome();
    setOpen(dialog);
  };
  const close = () => {
    setOpen(undefined);
    void publication.refetch();
    refresh();
  };
  return (
    <>
      <TopBar title="All pages" state={<p role="status">{publication.words}</p>}>
        <button type="button" onClick={() => show('new')}>
          New page
        </button>
        <Menu
          label="More"
          items={[
            {label: 'Bring in documents …', run: () => setDocuments([])},
            {label: 'Deleted pages …', run: () => show('former')},
            ...(FACTS.author.role === 'editor'
              ? [{label: 'Go back to the version before …', run: () => show('back')}]
              : []),
          ]}
        />
        <button type="button" className="main" onClick={() => show('publish')}>
          Publish …
        </button>
      </TopBar>
      <main
        className="all-pages"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          setDocuments([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <Requests requests={requests} onChange={close} />
        <label>
          Find a page
          <input type="search" value={sought} onInput={({currentTarget}) => setSought(currentTarget.value)} />
        </label>
        <label>
          <input type="checkbox" checked={onlyDrafts} onChange={() => setOnlyDrafts(!onlyDrafts)} /> Only drafts
        </label>
        <p role="status">{failure ?? (pages.length > 0 && `${found.length} of ${pages.length} pages`)}</p>
        <ul>
          {found.map((page) => (
            <li key={page.path}>
              <a href={addressOfEditor(page.path)}>{page.title}</a>
              {page.draft && <span className="tag">{stateOf(page)}</span>}
              {page.sentBack && <SentBackNote {...page.sentBack} />}
              {page.others.length > 0 && <span className="tag">Open: {page.others.join(', ')}</span>}
              <span className="kind">{kindWord(page.kind)}</span>
            </li>
          ))}
        </ul>
      </main>
      {documents && (
        <ImportDocuments
          files={documents}
          onClose={() => {
            setDocuments(undefined);
            refetch();
          }}
        />
      )}
      {open === 'new' && <NewPage onClose={close} />}
      {open === 'former' && <FormerPages onClose={close} />}
      {open === 'back' && <GoBack onClose={close} />}
      {open === 'publish' && <Publish pages={pages} onClose={close} />}
    </>
  );
}

/** Deleted pages, each with a link to its history. */
function FormerPages({onClose}: {onClose(): void}): ReactNode {
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

interface Props {
  onClose(): void;
}

function GoBack({onClose}: Props): ReactNode {
  const {outcome, isRunning, start} = useRelease();
  if (outcome?.step === 'done') {
    return (
      <Dialog
        title={outcome.isDeployed ? 'Readers see the version before' : 'The web server doesn’t show it yet'}
        onClose={onClose}
      >
        {outcome.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p role="status">What was published last is still in the history of its pages.</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title="Go back to the version before?"
      onClose={onClose}
      action={{label: isRunning ? 'Going back …' : 'Go back', run: () => start('rollback', {}), isRunning}}
      failure={outcome?.message}
    >
      <p>Readers will see the site as it was before the last publication. Drafts stay as they are.</p>
    </Dialog>
  );
}
