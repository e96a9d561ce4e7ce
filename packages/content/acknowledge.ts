import {everyRole} from './audience';
import type {Page} from './page';
import type {District} from './schemas/district';

/** Who has to sign that they have read a page. */
export interface Acknowledged {
  /** Role keys; every role's key if one of the named roles is for everyone. */
  roles: readonly string[];
  /** Anyone who signed before this date is asked again; null if nobody is. */
  again: string | null;
  /** How long a signature counts, such as `1 year`; null for ever. */
  validFor: string | null;
}

/** null if the page asks nobody to confirm. */
export function acknowledgedOn(page: Page, district: District): Acknowledged | null {
  const named = page.kind ? (page.data.acknowledge ?? []) : [];
  if (named.length === 0) return null;
  const isForEveryone = named.some((key) => district.roles[key]?.everyone);
  return {
    roles: isForEveryone ? everyRole(district) : named,
    again: (page.kind && page.data.acknowledge_again) || null,
    validFor: (page.kind && page.data.valid_for) || null,
  };
}
