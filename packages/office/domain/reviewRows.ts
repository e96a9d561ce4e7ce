import {nameInWords} from '@deskbook/text/strings';
import {linkToPage} from './links';
import {type PageToReview, pagesToReview} from './ownersDesk';
import type {Link, OfficeSource} from './register';

export interface ReviewRow extends PageToReview {
  link: Link;
  kind: string;
  owner: string;
  /** Names of the branches it is for */
  branches: readonly string[];
}

export const NO_OWNER = 'No owner';
const ALL_BRANCHES = 'All branches';
export const NO_DATE = 'No review date';

/** Returns every page that someone has to look after, most urgent first. */
export function reviewRows({catalog, addressOf}: OfficeSource): ReviewRow[] {
  const {people, branches} = catalog.district;
  return pagesToReview(catalog.pages).map(({page, due}) => {
    const {owner, branches: named = []} = page.data;
    return {
      ...{page, due},
      link: linkToPage(page, addressOf),
      kind: nameInWords(page.kind),
      owner: owner ? (people[owner]?.name ?? owner) : NO_OWNER,
      branches: named.length > 0 ? named.map((key) => branches[key]?.name ?? key) : [ALL_BRANCHES],
    };
  });
}
