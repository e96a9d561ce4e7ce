import {type ReactNode, useState} from 'react';
import type {PageInfo} from '../../api';
import {Preview} from './Preview';
import {Tabs} from './Tabs';
import {TextPane} from './TextPane';
import {TopBar} from './TopBar';
import {useAnswer} from './useAnswer';
import {usePageDraft} from './usePageDraft';

const STATES = {saved: 'Saved', saving: 'Saving …', failed: 'Not saved', conflict: 'Not saved'} as const;

/** One page: its text and its facts, with the page itself beside them. */
export function PageEditor({path}: {path: string}): ReactNode {
  const draft = usePageDraft(path);
  const {answer: pages = []} = useAnswer<PageInfo[]>('pages');
  const [tab, setTab] = useState('text');
  const page = pages.find((other) => other.path === path);
  const title = page?.title ?? path;
  if (draft.text === undefined) {
    return (
      <>
        <TopBar title={title} />
        <main>{draft.failure && <p role="alert">{draft.failure}</p>}</main>
      </>
    );
  }
  return (
    <>
      <TopBar title={title} state={<p role="status">{draft.failure ?? STATES[draft.state]}</p>}>
        {page?.address && <a href={page.address}>Back to the page</a>}
      </TopBar>
      <main className="editing">
        <Tabs
          label="What to edit"
          chosen={tab}
          onChoose={setTab}
          tabs={{
            text: {label: 'Text', panel: <TextPane draft={draft} path={path} />},
            facts: {label: 'Facts', panel: null},
            preview: {label: 'Preview', panel: null},
          }}
        />
        <Preview path={path} version={draft.version} />
      </main>
    </>
  );
}
