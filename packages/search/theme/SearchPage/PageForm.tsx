import find from '@deskbook/ui/components/FindForm.module.css';
import Icon from '@deskbook/ui/components/Icon';
import {useTypedBefore} from '@deskbook/ui/components/useTypedBefore';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, type RefObject, useEffect, useRef} from 'react';
import type {SearchState} from '../../client/searcher';
import {useRecentSearches} from '../../client/useRecentSearches';
import {type Question, readAddress} from '../../domain/searchAddress';
import {useFieldExample} from '../SearchField';

interface Props {
  question: Question;
  state: SearchState;
  onChange: (changed: Partial<Question>, isTyping?: boolean) => void;
}

export default function PageForm({question, state, onChange}: Props): ReactNode {
  const recent = useRecentSearches();
  const field = useRef<HTMLInputElement>(null);
  useFocusUnasked(field);
  const typedBefore = useTypedBefore(({q = ''}) => onChange({query: q}, true));
  return (
    <search>
      <form
        ref={typedBefore}
        className={`${find.form} needs-script`}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          recent.keep(question.query, state);
          onChange({});
        }}
      >
        <Icon name="search" />
        <input
          ref={field}
          name="q"
          type="search"
          autoComplete="off"
          data-search-field
          aria-label={translate({id: 'search.field', message: 'Search this site'})}
          aria-keyshortcuts="/ Control+K Meta+K"
          placeholder={useFieldExample()}
          value={question.query}
          onChange={({target}) => onChange({query: target.value}, true)}
          onBlur={() => recent.keep(question.query, state)}
        />
        <button type="submit" className="button button--primary">
          {translate({id: 'search.submit', message: 'Search'})}
        </button>
      </form>
    </search>
  );
}

/** Without a query in the address, the reader is about to type one. */
function useFocusUnasked(field: RefObject<HTMLInputElement | null>): void {
  const {search} = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    if (!readAddress(search).query && document.activeElement === document.body) field.current?.focus();
  }, []);
}
