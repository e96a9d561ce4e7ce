import {childAt, childrenNamed, elementsOf} from '@deskbook/text/xmlElements';
import {textIn, type XmlElement} from '../xml';

/** A comparison of a response with a value. */
export interface Test {
  kind: 'equal' | 'subset' | 'least' | 'most';
  response: string;
  value: string;
  isCaseSensitive: boolean;
  /** The place in an ordered response; null if not given. */
  index: number | null;
}

/** A rule of an item's scoring. */
export interface Condition {
  /** What an answer has to be, without what it must not be. */
  tests: Test[];
  /** What it adds to the score; negative if it subtracts. */
  score: number;
  feedback: string[];
  /** Whether it's met by every answer, or by all that no other rule is about. */
  meets: 'every' | 'other' | 'tested';
}

const KINDS: Readonly<Record<string, Test['kind']>> = {
  varequal: 'equal',
  varsubset: 'subset',
  vargte: 'least',
  vargt: 'least',
  varlte: 'most',
  varlt: 'most',
};

export function conditionsOf(item: XmlElement): Condition[] {
  const written = childrenNamed(item, 'resprocessing').flatMap((processing) =>
    childrenNamed(processing, 'respcondition'),
  );
  const isScored = written.some((condition) => childAt(condition, 'setvar'));
  let isAfterTests = false;
  return written.map((condition) => {
    const variables = childAt(condition, 'conditionvar');
    const feedback = childrenNamed(condition, 'displayfeedback').map(({attributes}) => attributes.linkrefid ?? '');
    const tests = variables ? testsIn(variables) : [];
    // Before any other rule, `<other/>` is met by every answer.
    const meets = tests.length > 0 ? 'tested' : isAfterTests ? 'other' : 'every';
    isAfterTests ||= tests.length > 0;
    // Blackboard marks what is right by its feedback only.
    return {tests, meets, feedback, score: isScored ? scoreOf(condition) : Number(feedback.includes('correct'))};
  });
}

function testsIn(element: XmlElement): Test[] {
  return elementsOf(element).flatMap((child): Test[] => {
    if (child.name === 'not') return [];
    const kind = KINDS[child.name];
    if (!kind) return testsIn(child);
    const {respident = '', case: isCaseSensitive = 'No', index} = child.attributes;
    return [
      {
        kind,
        response: respident,
        value: textIn(child).trim(),
        isCaseSensitive: /^yes$/i.test(isCaseSensitive),
        index: index === undefined ? null : Number(index),
      },
    ];
  });
}

/** `SCORE.max` is Blackboard's. */
function scoreOf(condition: XmlElement): number {
  return childrenNamed(condition, 'setvar').reduce((sum, variable) => {
    const written = textIn(variable).trim();
    const value = /max$/i.test(written) ? 100 : Number(written) || 0;
    return sum + (/^subtract$/i.test(variable.attributes.action ?? '') ? -value : value);
  }, 0);
}

/** Returns the credit for each value of a response, for rules about this value or several that are as good. */
export function creditsOf(conditions: readonly Condition[], response: string): Map<string, number> {
  const credits = new Map<string, number>();
  for (const {tests, score} of conditions)
    for (const {kind, response: about, value} of tests)
      if (kind === 'equal' && about === response) credits.set(value, (credits.get(value) ?? 0) + score);
  return credits;
}

/** Returns what the best rule wants, in its order. */
export function bestTests(conditions: readonly Condition[]): Test[] {
  const most = Math.max(...conditions.map(({score}) => score));
  return conditions.find(({score}) => score === most && score > 0)?.tests ?? [];
}
