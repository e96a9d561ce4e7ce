import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useState} from 'react';
import {type Filters, NO_FILTERS} from '../domain/cards';

const NAMES = Object.keys(NO_FILTERS) as (keyof Filters)[];

/**
 * The filters of an index page; none in the static HTML, which is the same for every address. They live in the address,
 * so that a filtered list can be sent to a colleague, and beside it: the address follows some moments later, and a
 * field that waited for it would lose letters.
 */
export function useFilters(): [Filters, (changed: Partial<Filters>) => void] {
  const {search, pathname} = useLocation();
  const history = useHistory();
  const [filters, setFilters] = useState(NO_FILTERS);
  useEffect(() => {
    const isOurs = history.action === 'REPLACE';
    if (!isOurs) setFilters(readFilters(search));
  }, [search, history]);
  const change = (changed: Partial<Filters>) => {
    const next = {...readFilters(history.location.search), ...changed};
    setFilters(next);
    history.replace({pathname, search: writeFilters(next)});
  };
  return [filters, change];
}

export function readFilters(search: string): Filters {
  const query = new URLSearchParams(search);
  return Object.fromEntries(NAMES.map((name) => [name, query.get(name) ?? ''])) as unknown as Filters;
}

export function writeFilters(filters: Filters): string {
  const query = new URLSearchParams(NAMES.filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return query.size > 0 ? `?${query}` : '';
}
