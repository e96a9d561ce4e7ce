import type {Page, PageOf} from './page';
import {type Problem, problemAt} from './problems';

/** Things of which there may be only one in the district; the second and later ones are named with the first. */
export function checkUniqueness(pages: readonly Page[]): Problem[] {
  return [...checkAssetTags(pages), ...checkKeys(pages)];
}

function checkAssetTags(pages: readonly Page[]): Problem[] {
  const tagged = pages
    .filter((page): page is PageOf<'equipment'> => page.kind === 'equipment')
    .flatMap((page) =>
      (page.data.units ?? []).map(({asset_tag}, index) => ({
        value: asset_tag,
        page,
        path: ['units', index, 'asset_tag'],
      })),
    );
  return doubles(tagged, (value) => `the asset tag "${value}" stands twice in the district`);
}

/** Each system of district.yml has one page, each fund one for every fiscal year. */
function checkKeys(pages: readonly Page[]): Problem[] {
  const systems = pages.flatMap((page) =>
    page.kind === 'system' && page.data.key ? [{value: page.data.key, page, path: ['key']}] : [],
  );
  const funds = pages.flatMap((page) =>
    page.kind === 'fund' && page.data.key
      ? [{value: [page.data.key, page.data.fiscal_year].filter(Boolean).join(' in '), page, path: ['key']}]
      : [],
  );
  return [
    ...doubles(systems, (value) => `the system "${value}" has two pages`),
    ...doubles(funds, (value) => `the fund "${value}" has two pages`),
  ];
}

interface Claim {
  value: string;
  page: Page;
  path: (string | number)[];
}

function doubles(claims: readonly Claim[], message: (value: string) => string): Problem[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.value);
    if (!earlier) first.set(claim.value, claim);
    const [here, there] = [claim, earlier].map((each) => each?.page.source?.placeOf(each.path));
    if (!here || !there) return [];
    return [
      problemAt(here, {
        message: message(claim.value),
        found: claim.value,
        expected: `nothing but ${there.file}:${there.line}`,
      }),
    ];
  });
}
