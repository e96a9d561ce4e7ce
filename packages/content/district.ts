import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {contrast} from '@deskbook/text/contrast';
import {readText, type TextFile} from '@deskbook/text/files/textFile';
import type {Names} from '@deskbook/text/names';
import {type Problem, problemAt, startOf} from '@deskbook/text/problems/problems';
import {mapIn, readYaml, type YamlSource, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import type * as z from 'zod';
import {checkEveryone} from './audience';
import {checkRecipient} from './learning';
import {schemaProblems} from './schemaProblems';
import {type District, districtSchema} from './schemas/district';
import {districtUnderNewNames} from './underNewNames';
import {checkWorkplaces} from './workplaces';

export const DEFAULT_DISTRICT: District = {
  name: 'Library district',
  url: 'https://staff.example.org',
  base_url: '/',
  time_zone: 'America/Chicago',
  fiscal_year_start: '07-01',
  help_desk: {name: 'Help desk', email: 'helpdesk@example.org'},
  broken_links: 'throw',
  search_engines: false,
  compress: true,
  hydrate_pages: false,
  search_last: [],
  wording: {check: true, phrases: [], allow: []},
  navigation: [],
  search_examples: [],
  urgent: [],
  desk: [],
  quick_links: [],
  calendar: {horizon: '18 months', week_starts_on: 'sunday'},
  write: {second_person: false, idle_minutes: 30},
  learning: {identify_by: []},
  closed: [],
  branches: {},
  people: {},
  roles: {},
  workplaces: {},
  systems: {},
  escalation: [],
  funds: {},
};

/** The light theme's background, which the district's color needs contrast with. */
const LIGHT_BACKGROUND = '#ffffff';
const MIN_CONTRAST = 4.5;

/**
 * Reads district.yml. Invalid values become problems and are replaced by defaults, so the site still works while
 * someone fixes them.
 *
 * @param docsDir absolute path of the folder that holds district.yml
 * @param siteDir absolute path of the site, for the logo
 * @param docsPath the docs folder's name in messages
 */
export function readDistrict(
  docsDir: string,
  siteDir: string,
  docsPath: string,
): {district: District; source: YamlSource | null; problems: Problem[]} {
  const file = `${docsPath}/district.yml`;
  const written = readIfThere(join(docsDir, 'district.yml'), file);
  if (written === null) {
    const diagnostic = {message: 'docs/district.yml is missing', expected: 'a file district.yml in the docs folder'};
    return {district: DEFAULT_DISTRICT, source: null, problems: [problemAt(startOf(file), diagnostic)]};
  }
  const source = readYaml(written.text.replace(/^\uFEFF/, ''), file, 1, districtUnderNewNames);
  const issues = districtSchema.safeParse(source.value).error?.issues ?? [];
  const {calendar, wording, write, learning, ...facts} = readWhatHolds(source.value);
  const district: District = {
    ...DEFAULT_DISTRICT,
    ...withoutUndefined(facts),
    calendar: {...DEFAULT_DISTRICT.calendar, ...withoutUndefined(calendar ?? {})},
    wording: {...DEFAULT_DISTRICT.wording, ...withoutUndefined(wording ?? {})},
    write: {...DEFAULT_DISTRICT.write, ...withoutUndefined(write ?? {})},
    learning: {...DEFAULT_DISTRICT.learning, ...withoutUndefined(learning ?? {})},
  };
  const problems = [
    ...(written.problem ? [written.problem] : []),
    ...source.problems,
    ...source.renamed,
    ...(source.problems.length > 0 ? [] : schemaProblems(issues, source, {of: 'district.yml'})),
    ...checkLook(district, siteDir, source),
    ...checkEveryone(district, source),
    ...checkRecipient(district, source),
    ...checkWorkplaces(district, source),
  ];
  return {district, source, problems};
}

function readIfThere(path: string, file: string): TextFile | null {
  try {
    return readText(path, file);
  } catch {
    return null;
  }
}

export function namesOf({people, roles, systems, branches, funds, workplaces}: District): Names {
  return {
    people: Object.keys(people),
    roles: Object.keys(roles),
    systems: Object.keys(systems),
    branches: Object.keys(branches),
    funds: Object.keys(funds),
    workplaces: Object.keys(workplaces),
  };
}

const {name, url, time_zone, help_desk} = DEFAULT_DISTRICT;
const REQUIRED = {name, url, time_zone, help_desk};

/**
 * Salvages what it can from a file with mistakes by dropping the smallest value around each one, so a room without a
 * name doesn't take every branch with it.
 */
function readWhatHolds(value: YamlValue): Partial<z.output<typeof districtSchema>> {
  let kept: YamlValue = {...REQUIRED, ...mapIn(value)};
  for (let depth = MAX_LEVELS; depth >= 0; depth--) {
    const {data, error} = districtSchema.safeParse(kept);
    if (data) return data;
    for (const issue of error.issues) {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const paths = keys.length > 0 ? keys.map((key) => [...issue.path, key]) : [issue.path.slice(0, depth)];
      for (const path of paths) kept = without(kept, path.map(String));
    }
    kept = {...REQUIRED, ...(kept as object)};
  }
  return {};
}

const MAX_LEVELS = 6;

function without(value: YamlValue, [key, ...rest]: readonly string[]): YamlValue {
  if (key === undefined || typeof value !== 'object' || Array.isArray(value)) return value;
  const {[key]: inner, ...others} = value;
  return rest.length === 0 || inner === undefined ? others : {...others, [key]: without(inner, rest)};
}

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Partial<T>;
}

function checkLook({logo, colors}: District, siteDir: string, source: YamlSource): Problem[] {
  const problems: Problem[] = [];
  if (logo && !existsSync(join(siteDir, 'static', logo))) {
    problems.push(
      problemAt(source.placeOf(['logo']), {
        message: 'the logo is not in the folder static',
        found: logo,
        expected: 'the path of an image under static',
        fix: 'logo: img/logo.svg',
      }),
    );
  }
  const ratio = colors?.primary ? contrast(colors.primary, LIGHT_BACKGROUND) : MIN_CONTRAST;
  if (ratio < MIN_CONTRAST) {
    problems.push(
      problemAt(source.placeOf(['colors', 'primary']), {
        severity: 'warning',
        message: `the primary color has a contrast of ${ratio.toFixed(2)} : 1 on white`,
        found: colors?.primary,
        expected: `at least ${MIN_CONTRAST} : 1, so that links are readable`,
        fix: 'choose a darker color',
      }),
    );
  }
  return problems;
}
