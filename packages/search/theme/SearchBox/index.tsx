import {translate} from '@docusaurus/Translate';
import {type CSSProperties, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {takeSavedQuery} from '../../client/savedQuery';
import {useRecentSearches} from '../../client/useRecentSearches';
import {useSearch} from '../../client/useSearch';
import {NO_FILTERS} from '../../domain/filters';
import type {Question} from '../../domain/searchAddress';
import partStyles from '../SearchParts/styles.module.css';
import BoxBody from './BoxBody';
import BoxField from './BoxField';
import styles from './styles.module.css';
import {useBoxList} from './useBoxList';
import {useGoTo} from './useGoTo';

/** How many pages the box shows; the search page has the rest. */
const PAGES = 8;

const NOTHING: Question = {query: '', filters: NO_FILTERS, limit: PAGES};

interface Props {
  /** The page's field from which the box opened */
  field: HTMLInputElement | null;
  /** @param isLeaving whether the reader opened a result */
  onClose: (isLeaving: boolean) => void;
}

/** The search box: a dialog over the page, with a field and results that arrow keys move through. */
export default function SearchBox({field: opener, onClose}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [left] = useState(takeSavedQuery);
  const [question, setQuestion] = useState<Question>({...NOTHING, query: opener?.value || left});
  const state = useSearch(question);
  const recent = useRecentSearches();
  const change = (changed: Partial<Question>) => {
    setQuestion((before) => ({...before, ...changed}));
    list.leave();
  };
  // Called right away, because the dialog's own event comes later, when another box may already be open.
  const closeFor = (isLeaving: boolean) => {
    dialog.current?.close();
    onClose(isLeaving);
  };
  const place = usePlace(opener);
  const close = () => {
    // Readers see the two fields as one.
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
    // The box takes over the text from the page's field.
    if (opener) opener.value = '';
    field.current?.focus();
    // Selects restored words, so typing replaces them.
    if (question.query === left) field.current?.select();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={`${styles.box} ${place ? styles.overField : ''} ${partStyles.marks}`}
      style={place}
      aria-label={translate({id: 'search.box', message: 'Search'})}
      // Also handles a phone's back gesture.
      onCancel={close}
      onClick={({target}) => target === dialog.current && close()}
      onKeyDown={(event) => {
        const isSlash = event.key === '/' && event.target !== field.current;
        if (isSlash || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
          // The box is already open, so this selects the text for retyping.
          event.preventDefault();
          event.stopPropagation();
          field.current?.select();
        }
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        // The browser would close the dialog, but the first Escape only clears the text.
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
            // The focused control may be gone.
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

/** Narrower fields are in the navbar. In pixels */
const LARGE = 560;
/** Lower fields, as a share of the screen's height, leave no room for results. */
const LOWEST = 0.35;

/**
 * Returns the position at which the box's field covers a large field of the page, in pixels for the style sheet, and
 * updates it when the window is resized. undefined if the box has its own position; on phones, that's the whole screen.
 */
function usePlace(field: HTMLInputElement | null): CSSProperties | undefined {
  const [place, setPlace] = useState(() => placeOver(field));
  useEffect(() => {
    const placeAgain = () => setPlace(placeOver(field));
    addEventListener('resize', placeAgain);
    return () => removeEventListener('resize', placeAgain);
  }, [field]);
  return place;
}

function placeOver(field: HTMLInputElement | null): CSSProperties | undefined {
  if (!field?.form || matchMedia('(max-width: 40rem)').matches) return undefined;
  const {top, left, width} = field.form.getBoundingClientRect();
  if (width < LARGE || top < 0 || top > innerHeight * LOWEST) return undefined;
  return {
    '--field-top': `${top}px`,
    '--field-left': `${left}px`,
    '--field-width': `${width}px`,
    '--scrolled': `${scrollY}px`,
  } as CSSProperties;
}

/**
 * Sets `--visible-top` and `--visible-height`, the part of the screen above a phone's keyboard, on the element. In
 * pixels, because no CSS unit takes the keyboard into account.
 */
function useVisibleArea(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const {visualViewport} = window;
    if (!visualViewport) return;
    const tell = () => {
      const {scale, height, offsetTop} = visualViewport;
      // Zooming in should enlarge the box, not shrink it to fit.
      if (scale > 1.05) return;
      ref.current?.style.setProperty('--visible-top', `${Math.round(offsetTop)}px`);
      ref.current?.style.setProperty('--visible-height', `${Math.round(height)}px`);
    };
    tell();
    visualViewport.addEventListener('resize', tell);
    visualViewport.addEventListener('scroll', tell);
    return () => {
      visualViewport.removeEventListener('resize', tell);
      visualViewport.removeEventListener('scroll', tell);
    };
  }, [ref]);
}
