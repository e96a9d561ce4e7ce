import {nearest, oneOf} from '@deskbook/text/nearest';
import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {YamlPath, YamlSource} from '@deskbook/text/yaml/yamlSource';
import {type AuthoredQuestion, authoringOf} from './authoredQuestion';
import {noQuestion} from './readQuestions';
import type {WrittenSettings} from './settings';
import {placeInFile} from './sourceText';

/** Reports question ids that clash with other anchors on the page. */
export function anchorProblems(
  questions: readonly AuthoredQuestion[],
  anchors: readonly string[],
  {file, bodyLine}: {file: string; bodyLine: number},
): Problem[] {
  return questions.flatMap(({id, heading}) => {
    const uses =
      anchors.filter((anchor) => anchor === id).length - questions.filter((question) => question.id === id).length;
    if (uses <= 0) return [];
    return [
      problemAt(placeInFile(heading, file, bodyLine), {
        message: `the id "${id}" belongs to another heading of this page too`,
        found: `{#${id}}`,
        expected: 'an address that nothing else on the page has',
        fix: `{#${id}-question}`,
      }),
    ];
  });
}

/**
 * Reports front matter that refers to missing questions.
 *
 * @param settings null if they couldn't be read
 * @param inBody the problems of the questions
 */
export function settingProblems(
  source: YamlSource,
  settings: WrittenSettings | null,
  questions: readonly AuthoredQuestion[],
  inBody: readonly Problem[],
): Problem[] {
  const at = (path: YamlPath, diagnostic: Diagnostic) => problemAt(source.placeOfKey(path), diagnostic);
  if (questions.length === 0) return inBody.length > 0 ? [] : [at(['kind'], noQuestion())];
  // An unreadable question would look like a missing one.
  if (!settings || inBody.length > 0) return [];
  const ids = questions.map(({id}) => id);
  const {points = {}, draw, accept_typos: typos} = settings;
  const unknown = Object.keys(points).filter((id) => !ids.includes(id));
  const typed = questions.filter(({task}) => authoringOf(task).typed).map(({id}) => id);
  const listed = Array.isArray(typos) ? typos : [];
  return [
    ...unknown.map((id) => at(['points', id], unknownQuestion('points', id, ids, `${nearest(id, ids) ?? ids[0]}: 2`))),
    ...listed.flatMap((id, index) => {
      if (typed.includes(id)) return [];
      const near = nearest(id, typed) ?? typed[0];
      const diagnostic = ids.includes(id) ? nothingTyped(id, typed) : unknownQuestion('accept_typos', id, typed, near);
      return [at(['accept_typos', index], diagnostic)];
    }),
    ...(typos === true && typed.length === 0 ? [at(['accept_typos'], nothingTypedAtAll())] : []),
    ...(draw !== undefined && draw > ids.length ? [at(['draw'], drawsTooMany(draw, ids.length))] : []),
  ];
}

function unknownQuestion(field: string, id: string, ids: readonly string[], fix: string | undefined): Diagnostic {
  return {message: `"${field}" names a question that is not in this quiz`, found: id, expected: oneOf(id, ids), fix};
}

function nothingTyped(id: string, typed: readonly string[]): Diagnostic {
  return {
    message: `"accept_typos" names a question without typed words`,
    found: id,
    expected: typed.length > 0 ? oneOf(id, typed) : 'a question with a line Answer: or with [[words]]',
    fix: 'remove it',
  };
}

function nothingTypedAtAll(): Diagnostic {
  return {
    message: '"accept_typos" has no effect: no question of this quiz has typed words',
    found: 'accept_typos: yes',
    fix: 'remove it',
  };
}

function drawsTooMany(draw: number, questions: number): Diagnostic {
  return {
    message: 'this quiz draws more questions than it has',
    found: String(draw),
    expected: `a number up to ${questions}, or nothing for all`,
    fix: `draw: ${questions}`,
  };
}
