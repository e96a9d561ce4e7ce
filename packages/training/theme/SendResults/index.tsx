import {translate} from '@docusaurus/Translate';
import {type ComponentType, type ReactNode, useState} from 'react';
import RecordStore from '../RecordStore';
import type {SendDialogProps, SendResultsProps} from './SendDialog';

const loadDialog = () => import(/* webpackChunkName: "send-results" */ './SendDialog');

/** Opens a dialog for choosing what to send and how. The dialog loads on click. */
export default function SendResults(props: SendResultsProps): ReactNode {
  const [Dialog, setDialog] = useState<ComponentType<SendDialogProps> | null>(null);
  const [state, setState] = useState<'closed' | 'loading' | 'failed' | 'open'>('closed');
  const open = async () => {
    if (state === 'loading') return;
    setState('loading');
    try {
      const loaded = await loadDialog();
      setDialog(() => loaded.default);
      setState('open');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" className="button button--secondary" onClick={open}>
        {translate({id: 'send.open', message: 'Send your results'})}
      </button>
      <span role="status">{wordsOn(state)}</span>
      <RecordStore {...props} />
      {Dialog && state === 'open' && <Dialog {...props} onClose={() => setState('closed')} />}
    </>
  );
}

function wordsOn(state: string): string {
  if (state === 'loading') return translate({id: 'send.loading', message: 'Loading …'});
  if (state !== 'failed') return '';
  return translate({
    id: 'send.failed',
    message: 'This part of the page didn’t load. Check your connection, and try again.',
  });
}
