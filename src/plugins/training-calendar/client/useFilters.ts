import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useState} from 'react';
import {type Filters, NO_FILTERS, readFilters, writeFilters} from '../domain/filters';

export interface FiltersInUse {
  filters: Filters;
  change(changed: Partial<Filters>): void;
  /** The query that carries them to another page of the calendar. */
  search: string;
}

/**
 * What the calendar is filtered by; nothing in the static HTML, which is the same for every address. The filters live
 * in the address, and beside it: the address follows some moments later, and a field that waited for it would lose
 * letters.
 */
export function useFilters(): FiltersInUse {
  const {search} = useLocation();
  const history = useHistory();
  const [filters, setFilters] = useState(NO_FILTERS);
  useEffect(() => {
    const isOurs = history.action === 'REPLACE';
    if (!isOurs) setFilters(readFilters(search));
  }, [search, history]);
  useEffect(() => {
    if (filters !== NO_FILTERS) delete document.documentElement.dataset.filtering;
  }, [filters]);
  const change = (changed: Partial<Filters>) => {
    const {pathname, search, hash} = history.location;
    const next = {...readFilters(search), ...changed};
    setFilters(next);
    // With what follows the #, which names the week or the day in view.
    history.replace({pathname, search: writeFilters(next), hash});
  };
  return {filters, change, search: writeFilters(filters)};
}
