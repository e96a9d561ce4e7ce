import {isDate, parseWallTime} from '@deskbook/text/dates/dates';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {mapIn, type YamlSource, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import {isSlug, isUri} from './schemas/addressFields';
import {docusaurusFields} from './schemas/page';

type Field = keyof typeof docusaurusFields;

/** Tells whether a page with this id (its path without the extension) exists. */
export type HasPage = (id: string) => boolean;

/** Docusaurus's checks beyond the type of a field; a value that fails would stop the build. */
const ACCEPTED: Partial<Record<Field, (value: never, hasPage: HasPage) => boolean>> = {
  id: (value: string) => !value.includes('/'),
  slug: isSlug,
  image: isUri,
  custom_edit_url: isUri,
  displayed_sidebar: () => false,
  pagination_next: (id: string, hasPage) => hasPage(id),
  pagination_prev: (id: string, hasPage) => hasPage(id),
  tags: (tags: unknown[]) => tags.every((tag) => typeof tag === 'string' || isTag(tag as object)),
  last_update: isLastUpdate,
};

function isTag(tag: object): boolean {
  return 'label' in tag && 'permalink' in tag && Object.keys(tag).length === 2;
}

function isLastUpdate(value: Record<string, string>): boolean {
  const keys = Object.keys(value);
  const known = keys.length > 0 && keys.every((key) => key === 'author' || key === 'date');
  return known && (value.date === undefined || isDate(value.date) || parseWallTime(value.date) !== undefined);
}

/** Docusaurus accepts these as `null`, which hides the link. */
const NULLABLE: ReadonlySet<string> = new Set([
  'displayed_sidebar',
  'pagination_next',
  'pagination_prev',
  'custom_edit_url',
]);

/** Fields that a template left empty count as missing. */
export const isNull = (value: YamlValue) => value === '' || value === 'null' || value === '~';

/**
 * Returns front matter that Docusaurus accepts. Fields of its own with the wrong type are converted (`keywords: a, b`
 * to a list) or dropped with a warning; all other keys pass unchanged.
 */
export function docusaurusFrontMatter(
  source: YamlSource,
  hasPage: HasPage,
): {frontMatter: Record<string, unknown>; problems: Problem[]} {
  const frontMatter: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const written = mapIn(source.value);
  for (const [key, value] of Object.entries(written)) {
    if (!isDocusaurusField(key)) {
      frontMatter[key] = value;
      const meant = key.toLowerCase();
      if (isDocusaurusField(meant) && !Object.hasOwn(written, meant)) problems.push(inCapitals(key, meant, source));
    } else if (isNull(value)) {
      if (NULLABLE.has(key)) frontMatter[key] = null;
      else if (key === 'title' || key === 'description') frontMatter[key] = '';
    } else {
      const accepted = convert(key, value, hasPage);
      if (accepted === undefined) problems.push(leftOut(key, value, source));
      else frontMatter[key] = accepted;
      if (Array.isArray(accepted) && losesItems(value, accepted)) problems.push(leftOut(key, value, source));
    }
  }
  return {frontMatter: withoutContradictions(frontMatter), problems};
}

/** Whether Docusaurus uses this field on docs pages. */
export function isDocusaurusField(key: string): key is Field {
  return Object.hasOwn(docusaurusFields, key);
}

function convert(field: Field, value: YamlValue, hasPage: HasPage): unknown {
  const candidates =
    typeof value === 'string' ? [value, value.split(/\s*,\s*/).filter(Boolean)] : [value, listOfWords(value)];
  for (const candidate of candidates) {
    const result = docusaurusFields[field].safeParse(candidate);
    if (result.success && (ACCEPTED[field]?.(result.data as never, hasPage) ?? true)) return result.data;
  }
  return undefined;
}

/** Drops items that aren't text and keeps the rest. */
function listOfWords(value: YamlValue): YamlValue {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item !== '') : value;
}

/** Dropping empty items is no loss. */
function losesItems(value: YamlValue, accepted: readonly unknown[]): boolean {
  return Array.isArray(value) && value.filter((item) => item !== '').length > accepted.length;
}

/** Docusaurus refuses a minimum TOC level above the maximum, and a page that is both draft and unlisted. */
export function withoutContradictions(frontMatter: Record<string, unknown>): Record<string, unknown> {
  const {toc_min_heading_level: min, toc_max_heading_level: max, ...others} = frontMatter;
  if (others.draft === true) delete others.unlisted;
  const lowest = typeof min === 'number' ? min : 2;
  const highest = typeof max === 'number' ? max : 3;
  if (min === undefined && max === undefined) return others;
  return {
    ...others,
    toc_min_heading_level: Math.min(lowest, highest),
    toc_max_heading_level: Math.max(lowest, highest),
  };
}

function inCapitals(key: string, meant: string, source: YamlSource): Problem {
  return problemAt(source.placeOfKey([key]), {
    severity: 'warning',
    message: `${JSON.stringify(key)} is ignored: keys are in lower case`,
    found: key,
    expected: meant,
    fix: `${meant}: …`,
  });
}

function leftOut(field: Field, value: YamlValue, source: YamlSource): Problem {
  return problemAt(source.placeOf([field]), {
    severity: 'warning',
    message: `${JSON.stringify(field)} is ignored: Docusaurus cannot use it in this form`,
    found: typeof value === 'string' ? value : JSON.stringify(value),
    fix: 'correct it, or remove the line',
  });
}
