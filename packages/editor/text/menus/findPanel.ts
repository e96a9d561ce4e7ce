import {search, searchKeymap} from '@codemirror/search';
import {EditorState, type Extension} from '@codemirror/state';
import {EditorView, keymap} from '@codemirror/view';
import {showFound} from '../tables/showFound';

export const findPanel: Extension = [
  search({top: true}),
  keymap.of(searchKeymap),
  EditorState.phrases.of({
    next: 'Next',
    previous: 'Previous',
    replace: 'Replace',
    'replace all': 'Replace all',
    'match case': 'Same capitals',
    'by word': 'Whole words',
    close: 'Close',
  }),
  EditorView.updateListener.of(({view, transactions}) => {
    if (transactions.some((transaction) => transaction.isUserEvent('select.search'))) showFound(view);
  }),
];
