import type {EditorFile} from '@deskbook/content/editors/schemaFiles';
import {fillTemplate} from '@deskbook/content/templates/fillTemplate';
import {districtTemplates, yamlText} from '@deskbook/content/templates/readTemplates';
import {addDays, addToDate} from '@deskbook/text/dates/dates';
import {hyphenated} from '@deskbook/text/strings';
import {stringify} from 'yaml';
import {namesToInstall, packagesFor, type ToolName} from '../tools';
import type {DistrictFacts} from './askDistrict';

/**
 * Returns a new district's files, without those for editors.
 *
 * @param today in its time zone
 * @param engine its `package.json` dependency: a version range, or a package's location
 * @param tools whose packages it has, too
 */
export function districtFiles(
  facts: DistrictFacts,
  today: string,
  engine: string,
  tools: readonly ToolName[] = [],
): EditorFile[] {
  const keys = facts.branches.map(hyphenated);
  const branches = facts.branches.map((name, index) => [keys[index], branchOf(name, index)]);
  const values = {
    today,
    title: facts.name,
    name: yamlText(facts.name),
    timeZone: facts.timeZone,
    branch: keys[0] ?? '',
    branches: stringify({branches: Object.fromEntries(branches)}, {lineWidth: 0}),
    firstSession: secondTuesdayAfter(today),
    newYear: nextDay('01-01', today),
    christmas: nextDay('12-25', today),
    testPackages: namesToInstall('test'),
    inThreeYears: addToDate(today, {amount: 3, unit: 'year'}),
  };
  const fromTemplates = districtTemplates().map(({path, template}) => ({
    path: fillTemplate(path, values),
    text: fillTemplate(template, values),
  }));
  return [...fromTemplates, packageFile(facts.name, engine, tools), CONFIGURATION];
}

/** The first branch has the sample session's room. */
function branchOf(name: string, index: number) {
  const address = `${index + 1} Main Street`;
  return index > 0 ? {name, address} : {name, address, rooms: {'meeting-room': {name: 'Meeting room', seats: 20}}};
}

function nextDay(monthAndDay: string, today: string): string {
  const year = Number(today.slice(0, 4));
  return [`${year}-${monthAndDay}`, `${year + 1}-${monthAndDay}`].find((date) => date > today) ?? '';
}

/** At least two weeks ahead, and in a series that never falls on a day when the library is closed. */
function secondTuesdayAfter(today: string): string {
  const isSecondTuesday = (date: string) =>
    new Date(date).getUTCDay() === 2 && date.slice(8) >= '08' && date.slice(8) <= '14';
  let date = addToDate(today, {amount: 2, unit: 'week'});
  while (!isSecondTuesday(date)) date = addDays(date, 1);
  return date;
}

function packageFile(name: string, engine: string, tools: readonly ToolName[]): EditorFile {
  const content = {
    name: hyphenated(name).replace(/[^a-z0-9-]/g, '') || 'staff-site',
    version: '1.0.0',
    private: true,
    scripts: {
      start: 'deskbook start',
      write: 'deskbook write',
      build: 'deskbook build',
      serve: 'deskbook serve',
      check: 'deskbook check',
      test: 'deskbook test',
    },
    dependencies: {'@deskbook/site': engine},
    ...(tools.length > 0 && {devDependencies: Object.assign({}, ...tools.map(packagesFor))}),
  };
  return {path: 'package.json', text: `${JSON.stringify(content, null, 2)}\n`};
}

const CONFIGURATION: EditorFile = {
  path: 'docusaurus.config.ts',
  text: "import {deskbook} from '@deskbook/site';\n\n// The name and the address of the site are in docs/district.yml.\nexport default deskbook();\n",
};
