import {everyRole} from './audience';
import type {Page} from './page';
import type {District} from './schemas/district';

/** What a page says about who confirms that they have read it. */
export interface Acknowledged {
  /** Keys of the roles that are asked; all of them, where one is for everyone. */
  roles: readonly string[];
  /** Who confirmed it before this date is asked again; null where nobody is. */
  again: string | null;
}

/** Null for a page that asks nobody. */
export function acknowledgedOn(page: Page, district: District): Acknowledged | null {
  const named = page.kind ? (page.data.acknowledge ?? []) : [];
  if (named.length === 0) return null;
  const isForEveryone = named.some((key) => district.roles[key]?.everyone);
  return {
    roles: isForEveryone ? everyRole(district) : named,
    again: (page.kind && page.data.acknowledge_again) || null,
  };
}
