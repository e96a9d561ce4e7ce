import find from '@deskbook/ui/components/FindForm.module.css';
import Icon from '@deskbook/ui/components/Icon';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, type RefObject, useEffect} from 'react';
import {useFieldExample} from '../SearchField';
import styles from './styles.module.css';
import type {BoxList} from './useBoxList';

interface Props {
  ref: RefObject<HTMLInputElement | null>;
  query: string;
  list: BoxList;
  /** Whether the box covers a large field of the page. If so, its button is inside the field, as it is there. */
  isOverField: boolean;
  onQuery: (query: string) => void;
  onSubmit: () => void;
  onClose: () => void;
}

/** The box's field and buttons. The focus stays here while arrow keys move through the list. */
export default function BoxField({ref, query, list, isOverField, onQuery, onSubmit, onClose}: Props): ReactNode {
  useEffect(() => {
    if (list.activeId) document.getElementById(list.activeId)?.scrollIntoView({block: 'nearest'});
  }, [list.activeId]);
  return (
    <search>
      <form
        className={clsx(find.form, !isOverField && styles.head)}
        action={useSitePath()('/search/')}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Icon name="search" />
        <input
          ref={ref}
          name="q"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          role="combobox"
          aria-label={translate({id: 'search.field', message: 'Search this site'})}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={!list.isEmpty}
          aria-controls={list.id}
          aria-activedescendant={list.activeId ?? undefined}
          placeholder={useFieldExample()}
          value={query}
          onChange={({target}) => onQuery(target.value)}
          onKeyDown={list.press}
        />
        {query && (
          <button
            type="button"
            className={`${buttons.linkButton} ${styles.clear}`}
            onClick={() => {
              onQuery('');
              ref.current?.focus();
            }}
          >
            {translate({id: 'search.clear', message: 'Clear'})}
          </button>
        )}
        {isOverField ? (
          <button type="submit" className="button button--primary">
            {translate({id: 'search.submit', message: 'Search'})}
          </button>
        ) : (
          <button type="button" className={buttons.linkButton} onClick={onClose}>
            {translate({id: 'search.close', message: 'Close'})}
          </button>
        )}
      </form>
    </search>
  );
}
