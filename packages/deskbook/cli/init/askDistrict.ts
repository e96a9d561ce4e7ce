import {basename} from 'node:path';
import {autocomplete, intro, isCancel, multiselect, outro, text} from '@clack/prompts';
import {timeZone} from '@deskbook/content/schemas/fields';
import {hyphenated} from '@deskbook/text/strings';
import {packagesFor, TOOL_NAMES, type ToolName} from '../tools';

/**
 * Asks for missing facts.
 *
 * @returns undefined if someone presses Ctrl-C
 */
export async function askDistrict(
  given: Partial<DistrictFacts & {tools: readonly ToolName[]}>,
  usual: DistrictFacts,
): Promise<(DistrictFacts & {tools: readonly ToolName[]}) | undefined> {
  intro('Your new staff site');
  const name = given.name ?? (await askName(usual.name));
  if (isCancel(name)) return undefined;
  const timeZone = given.timeZone ?? (await askTimeZone(usual.timeZone));
  if (isCancel(timeZone)) return undefined;
  const branches = given.branches ?? (await askBranches(usual.branches));
  if (isCancel(branches)) return undefined;
  const tools = given.tools ?? (await askTools());
  if (isCancel(tools)) return undefined;
  outro('You can change everything later, in docs/district.yml.');
  return {name, timeZone, branches, tools};
}

function askName(usual: string) {
  return text({message: 'What is the name of your library?', placeholder: usual, defaultValue: usual});
}

function askTimeZone(usual: string) {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => !CHECKS.timeZone(zone));
  return autocomplete({
    message: 'Which time zone is it in? Type part of its name, such as Mountain or Denver.',
    options: [...new Set([usual, ...zones])].map((value) => ({value, label: value, hint: spokenName(value)})),
    initialValue: usual,
    maxItems: 8,
    validate: (zone) =>
      zone === undefined ? 'No time zone has that in its name. Try a large city near you.' : undefined,
  });
}

/** `Mountain Time` */
function spokenName(timeZone: string): string | undefined {
  const format = new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longGeneric'});
  return format.formatToParts().find(({type}) => type === 'timeZoneName')?.value;
}

async function askBranches(usual: readonly string[]) {
  const answer = await text({
    message: 'Which branches does it have? Put commas between their names.',
    placeholder: usual.join(', '),
    defaultValue: usual.join(', '),
    validate: (given) => (given ? CHECKS.branches(namesIn(given)) : undefined),
  });
  return isCancel(answer) ? answer : namesIn(answer);
}

const WHAT_FOR: Record<ToolName, string> = {
  test: 'npm test opens every page in a browser, and checks that everyone can use it',
};

function askTools() {
  return multiselect({
    message: 'Which tools does it need here? You can add them later. Space chooses, Enter goes on.',
    options: TOOL_NAMES.map((value) => ({
      value,
      label: WHAT_FOR[value],
      hint: Object.keys(packagesFor(value)).join(' and '),
    })),
    required: false,
  });
}

function namesIn(answer: string): string[] {
  return answer.split(',').flatMap((name) => name.trim() || []);
}

export interface DistrictFacts {
  name: string;
  timeZone: string;
  branches: readonly string[];
}

export function defaultFacts(folder: string): DistrictFacts {
  const words = basename(folder).split(/[\s_-]+/);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    name: [...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)), 'Library District'].join(' ').trim(),
    timeZone: CHECKS.timeZone(zone) ? 'America/Chicago' : zone,
    branches: ['Main library'],
  };
}

/** Checks each fact; returns a sentence if it's wrong. */
const CHECKS: {[F in keyof DistrictFacts]: (fact: DistrictFacts[F]) => string | undefined} = {
  name: (name) => (name.trim() ? undefined : 'A library needs a name.'),
  timeZone: (zone) =>
    timeZone().safeParse(zone).success ? undefined : `${zone} is not a time zone, such as America/Chicago.`,
  branches: (names) => {
    const keys = names.map(hyphenated);
    if (keys.length === 0 || keys.includes('')) return 'A branch needs a name with letters.';
    const twin = names.find((_, index) => keys.indexOf(keys[index] ?? '') < index);
    return twin === undefined ? undefined : `Two branches are called ${twin}.`;
  },
};

export function problemsOf(facts: DistrictFacts): string[] {
  return [CHECKS.name(facts.name), CHECKS.timeZone(facts.timeZone), CHECKS.branches(facts.branches)].flatMap(
    (problem) => problem ?? [],
  );
}
