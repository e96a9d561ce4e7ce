import type {AddedAt} from './addedAt';
import type {Page, PageOf} from './page';
import {type Place, type Problem, problemAt} from './problems';

const NOBODY_KNOWS: AddedAt = () => null;

/**
 * Things of which there may be only one in the district. The newer ones are named with the oldest: the person who just
 * added a machine is more likely to have mistyped its tag. Where nobody knows which is newer, it is the one on the
 * later path.
 */
export function checkUniqueness(pages: readonly Page[], docsPath = 'docs', addedAt = NOBODY_KNOWS): Problem[] {
  const ageOf = ({page, path, written}: Claim) =>
    addedAt(`${docsPath}/${page.path}`, String(path.at(-1)), written) ?? Number.POSITIVE_INFINITY;
  return [...checkAssetTags(pages, ageOf), ...checkKeys(pages, ageOf)];
}

type AgeOf = (claim: Claim) => number;

function checkAssetTags(pages: readonly Page[], ageOf: AgeOf): Problem[] {
  const tagged = pages
    .filter((page): page is PageOf<'equipment'> => page.kind === 'equipment')
    .flatMap((page) =>
      (page.data.units ?? []).map(({asset_tag}, index) => ({
        value: asset_tag,
        written: asset_tag,
        page,
        path: ['units', index, 'asset_tag'],
      })),
    );
  return doubles(tagged, ageOf, (value) => `duplicate asset tag "${value}"`);
}

/** Each system of district.yml has one page, each fund one for every fiscal year. */
function checkKeys(pages: readonly Page[], ageOf: AgeOf): Problem[] {
  const systems = pages.flatMap((page) =>
    page.kind === 'system' && page.data.key
      ? [{value: page.data.key, written: page.data.key, page, path: ['key']}]
      : [],
  );
  const funds = pages.flatMap((page) =>
    page.kind === 'fund' && page.data.key
      ? [
          {
            value: [page.data.key, page.data.fiscal_year].filter(Boolean).join(' in '),
            written: page.data.key,
            page,
            path: ['key'],
          },
        ]
      : [],
  );
  return [
    ...doubles(systems, ageOf, (value) => `the system "${value}" has two pages`),
    ...doubles(funds, ageOf, (value) => `the fund "${value}" has two pages`),
  ];
}

interface Claim {
  value: string;
  /** The value as its line has it. */
  written: string;
  page: Page;
  path: (string | number)[];
}

function doubles(claims: readonly Claim[], ageOf: AgeOf, message: (value: string) => string): Problem[] {
  const byValue = new Map<string, Claim[]>();
  for (const claim of claims) byValue.set(claim.value, [...(byValue.get(claim.value) ?? []), claim]);
  return [...byValue.values()].flatMap((alike) => {
    if (alike.length < 2) return [];
    const [oldest, ...newer] = oldestFirst(alike, ageOf);
    const there = oldest && placeOf(oldest);
    return newer.flatMap((claim) => {
      const here = placeOf(claim);
      if (!here || !there) return [];
      const expected = `nothing but ${there.file}:${there.line}`;
      return [problemAt(here, {message: message(claim.value), found: claim.value, expected})];
    });
  });
}

function oldestFirst(claims: readonly Claim[], ageOf: AgeOf): Claim[] {
  const ages = new Map(claims.map((claim) => [claim, ageOf(claim)]));
  return claims.toSorted((a, b) => {
    const [first = 0, second = 0] = [ages.get(a), ages.get(b)];
    return first === second ? 0 : first - second;
  });
}

function placeOf({page, path}: Claim): Place | undefined {
  return page.source?.placeOf(path);
}
