import type {Statement} from '@deskbook/records/xapi/statement';
import type {LaunchData} from '../openSession';

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const EXTENSIONS = 'https://w3id.org/xapi/cmi5/context/extensions/';

/** Returns violations of cmi5's rules (section 9) in the statements of one session, in order of time. */
export function breachesOf(
  statements: readonly Statement[],
  {contextTemplate, masteryScore, launchMode}: LaunchData,
): string[] {
  const breaches: string[] = [];
  const expect = (isRight: boolean, rule: string) => isRight || breaches.push(rule);
  const sorted = statements.toSorted((one, other) => (one.timestamp < other.timestamp ? -1 : 1));
  const verbs = sorted.map(nameOf);
  const defined = sorted.filter(isDefined);
  const definedVerbs = defined.map(nameOf);
  expect(verbs[0] === 'initialized', '9.3: initialized is the first');
  expect(!verbs.includes('terminated') || verbs.at(-1) === 'terminated', '9.3: terminated is the last');
  expect(new Set(definedVerbs).size === definedVerbs.length, '9.3: each verb once');
  expect(!(definedVerbs.includes('passed') && definedVerbs.includes('failed')), '9.3: passed or failed');
  if (launchMode !== 'Normal') {
    expect(
      verbs.every((verb) => verb === 'initialized' || verb === 'terminated'),
      '10.2.2: nothing else',
    );
  }
  for (const {context, result, timestamp, ...one} of sorted) {
    const name = one.verb.id.split('/').at(-1);
    const about = (rule: string) => `${rule} (${name})`;
    const template = contextTemplate.extensions ?? {};
    const extensions = context?.extensions ?? {};
    expect(
      Object.entries(template).every(([key, value]) => extensions[key] === value),
      about('10.2.1: extensions'),
    );
    const grouping = JSON.stringify(context?.contextActivities?.grouping);
    expect(grouping === JSON.stringify(contextTemplate.contextActivities?.grouping), about('10.2.1: grouping'));
    expect(context?.registration !== undefined, about('9.6.1: registration'));
    expect(timestamp.endsWith('Z'), about('9.7: UTC'));
    if (!isDefined({...one, context, timestamp})) continue;
    const categories = context?.contextActivities?.category?.map(({id}) => id) ?? [];
    const movesOn = result?.success !== undefined || result?.completion !== undefined;
    expect(categories.includes(`${CATEGORIES}moveon`) === movesOn, about('9.6.2.2: moveOn'));
    const isVerdict = name === 'passed' || name === 'failed';
    expect(isVerdict || result?.score === undefined, about('9.5.1: score'));
    expect(result?.success === (isVerdict ? name === 'passed' : undefined), about('9.5.2: success'));
    expect(result?.completion === (name === 'completed' ? true : undefined), about('9.5.3: completion'));
    expect(name === 'initialized' || result?.duration !== undefined, about('9.5.4: duration'));
    if (!isVerdict || masteryScore === undefined) continue;
    expect(extensions[`${EXTENSIONS}masteryscore`] === masteryScore, about('9.6.3.2: masteryScore'));
    const reaches = (result?.score?.scaled ?? 0) >= masteryScore;
    expect(reaches === (name === 'passed'), about('9.3.4: score and masteryScore'));
  }
  return breaches;
}

export function nameOf({verb}: Pick<Statement, 'verb'>): string {
  return verb.id.split('/').at(-1) ?? '';
}

function isDefined({context}: Statement): boolean {
  return context?.contextActivities?.category?.some(({id}) => id === `${CATEGORIES}cmi5`) ?? false;
}
