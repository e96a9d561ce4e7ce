import {groupBy} from '@deskbook/text/groupBy';
import {git} from '@deskbook/text/history/git';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import type {Page} from './page';
import type {FrontMatterOf} from './schemas';

const NOBODY_KNOWS: AddedAt = () => null;

/**
 * Reports values that must be unique in the district. Blames the newer one, since whoever just added a machine more
 * likely mistyped its tag. If the age is unknown, blames the later path.
 */
export function checkUniqueness(pages: readonly Page[], docsPath = 'docs', addedAt = NOBODY_KNOWS): Problem[] {
  const ageOf = ({page, path, written}: Claim) =>
    addedAt(`${docsPath}/${page.path}`, String(path.at(-1)), written) ?? Number.MAX_SAFE_INTEGER;
  const claims = groupBy(pages.flatMap(claimsOf), ({message}) => [message]);
  return [...claims.values()].flatMap((alike) => {
    if (alike.length < 2) return [];
    const [oldest, ...newer] = alike.map((claim) => ({...claim, age: ageOf(claim)})).toSorted((a, b) => a.age - b.age);
    const there = oldest?.page.source?.placeOf(oldest.path);
    return newer.flatMap(({page, path, message, value}) => {
      const here = page.source?.placeOf(path);
      if (!here || !there) return [];
      return problemAt(here, {message, found: value, expected: `nothing but ${there.file}:${there.line}`});
    });
  });
}

interface Claim {
  message: string;
  value: string;
  written: string;
  page: Page;
  path: YamlPath;
}

/** Asset tags, keys of systems (one page each), and keys of funds (one page per fiscal year). */
function claimsOf(page: Page): Claim[] {
  if (page.kind === 'equipment') {
    return (page.data.units ?? []).map(({asset_tag: tag}, index) => ({
      message: `duplicate asset tag "${tag}"`,
      value: tag,
      written: tag,
      page,
      path: ['units', index, 'asset_tag'],
    }));
  }
  if ((page.kind !== 'system' && page.kind !== 'fund') || !page.data.key) return [];
  const {key} = page.data;
  const years = page.kind === 'fund' ? yearsOf(page.data) : [];
  return (years.length > 0 ? years : [undefined]).map((year) => {
    const value = [key, year].filter(Boolean).join(' in ');
    return {message: `the ${page.kind} "${value}" has two pages`, value, written: key, page, path: ['key']};
  });
}

function yearsOf({fiscal_year: year, appropriations = {}}: FrontMatterOf<'fund'>): string[] {
  return [...new Set([...(year ? [year] : []), ...Object.keys(appropriations)])];
}

/** Unix time in seconds when a value was added to a file; null if it's uncommitted or the site isn't in git. */
type AddedAt = (file: string, key: string, value: string) => number | null;

/** Asks git when a line such as `asset_tag: 0123` was added. Slow, so call it only for conflicting lines. */
export function addedAtIn(siteDir: string): AddedAt {
  return (file, key, value) => {
    const line = `${key}: *["']?${value.replace(/[^\w-]/g, '.')}([^[:alnum:]]|$)`;
    try {
      const log = ['log', '-1', '--format=%ct', '--pickaxe-regex', `-S${line}`, '--', file];
      const seconds = git(siteDir, log).toString().trim();
      return seconds === '' ? null : Number(seconds);
    } catch {
      return null;
    }
  };
}
