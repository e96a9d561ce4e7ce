import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {type Filters, NO_FILTERS} from '../domain/cards';

const NAMES = Object.keys(NO_FILTERS) as (keyof Filters)[];

/** The filters of an index page. They live in the address, so that a filtered list can be sent to a colleague. */
export function useFilters(): [Filters, (changed: Partial<Filters>) => void] {
  const {search, pathname} = useLocation();
  const history = useHistory();
  const isBrowser = useIsBrowser();
  const filters = isBrowser ? readFilters(search) : NO_FILTERS;
  const change = (changed: Partial<Filters>) =>
    history.replace({pathname, search: writeFilters({...filters, ...changed})});
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
