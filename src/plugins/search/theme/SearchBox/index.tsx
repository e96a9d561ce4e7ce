import {translate} from '@docusaurus/Translate';
import {type ReactNode, useLayoutEffect, useRef, useState} from 'react';
import {takeLeftWords} from '../../client/leftWords';
import {useRecentSearches} from '../../client/useRecentSearches';
import {useSearch} from '../../client/useSearch';
import {useVisibleArea} from '../../client/useVisibleArea';
import {NO_FILTERS} from '../../domain/filters';
import type {Question} from '../../domain/searchAddress';
import partStyles from '../SearchParts/styles.module.css';
import BoxBody from './BoxBody';
import BoxField from './BoxField';
import styles from './styles.module.css';
import {useBoxList} from './useBoxList';
import {useGoTo} from './useGoTo';
import {usePlace} from './usePlace';

/** So many pages are shown; the search page has the rest. */
const PAGES = 8;

const NOTHING: Question = {query: '', filters: NO_FILTERS, limit: PAGES};

interface Props {
  /** The field of the page that it was opened from. */
  field: HTMLInputElement | null;
  /** @param isLeaving whether a result was opened */
  onClose: (isLeaving: boolean) => void;
}

/** The search box: a dialog over the page, with a field whose results are gone through by the arrow keys. */
export default function SearchBox({field: opener, onClose}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [left] = useState(takeLeftWords);
  const [question, setQuestion] = useState<Question>({...NOTHING, query: opener?.value || left});
  const state = useSearch(question);
  const recent = useRecentSearches();
  const change = (changed: Partial<Question>) => {
    setQuestion((before) => ({...before, ...changed}));
    list.leave();
  };
  // Told at once: the dialog's own event comes later, when somebody may have opened another box.
  const closeFor = (isLeaving: boolean) => {
    dialog.current?.close();
    onClose(isLeaving);
  };
  const place = usePlace(opener);
  const close = () => {
    // To the reader it is one field.
    if (opener && place) opener.value = question.query;
    closeFor(false);
  };
  useVisibleArea(dialog);
  const goTo = useGoTo({question, state, recent, leave: () => closeFor(true)});
  const list = useBoxList({
    state,
    query: question.query,
    recent: recent.searches,
    onQuery: (query) => change({query}),
    goTo,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    // The box has what was typed in the field of the page, which is empty from then on.
    if (opener) opener.value = '';
    field.current?.focus();
    // Words that one has come back to can be typed over.
    if (question.query === left) field.current?.select();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={`${styles.box} ${place ? styles.overField : ''} ${partStyles.marks}`}
      style={place}
      aria-label={translate({id: 'search.box', message: 'Search'})}
      // The way back of a phone closes it as well.
      onCancel={close}
      onClick={({target}) => target === dialog.current && close()}
      onKeyDown={(event) => {
        const isSlash = event.key === '/' && event.target !== field.current;
        if (isSlash || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
          // The box is open already: what is typed can be replaced.
          event.preventDefault();
          event.stopPropagation();
          field.current?.select();
        }
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        // The browser would close the dialog; first what is typed is cleared.
        event.preventDefault();
        if (!question.query) return close();
        change({query: ''});
        field.current?.focus();
      }}
    >
      <div className={styles.inner}>
        <BoxField
          ref={field}
          query={question.query}
          list={list}
          isOverField={place !== undefined}
          onQuery={(query) => change({query})}
          onClose={close}
          onSubmit={() => goTo.result(goTo.allResults, false)}
        />
        <BoxBody
          state={state}
          question={question}
          list={list}
          onChange={change}
          onTake={(changed) => {
            change(changed);
            // What was pressed is gone.
            field.current?.focus();
          }}
          onClearRecent={() => {
            recent.clear();
            field.current?.focus();
          }}
          goTo={goTo}
        />
      </div>
    </dialog>
  );
}
