import {readOutline} from '@deskbook/content/markdown/outline';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {untitledSteps} from '../remark/untitledSteps';

const LONG = "Check that the printer's status light is green and that spine labels are loaded, not barcode labels.";
const PICTURE = '![](img/printer.svg#status)';

function problemsOf(body: string, kind = 'procedure') {
  const page = {kind, path: 'procedures/labels.md', body, bodyLine: 20, outline: readOutline(body, 20)};
  return untitledSteps({catalog: {pages: [page]}, docsPath: 'docs'} as unknown as Parameters<typeof untitledSteps>[0]);
}

const inStep = (text: string) => problemsOf(`## Steps\n\n1. Open.\n2. ${text}\n\n   ${PICTURE}\n`);

describe('a step with a picture', () => {
  it('is told that its first sentence is too long for a title, with its line and where it could end', () => {
    expect(
      formatProblems(inStep(LONG)),
    ).toContain(`docs/procedures/labels.md:23:4  warning  step 2 has a picture, but its first sentence is too long for a title
    found     100 characters: Check that the printer's status light is green and that spine labels are loaded,…
    expected  at most 80 characters, to a period or a colon
    fix       Check that the printer's status light is green.
`);
  });

  it.each([
    `Hold ${'very '.repeat(20)}tight.`,
    `If the light blinks and then goes out, ${'press the button '.repeat(4)}.`,
  ])('is told what a title says if there is no place to end it: %s', (text) => {
    expect(inStep(text)[0]?.fix).toBe('begin with a short sentence: which part, and what to do with it');
  });

  it.each([
    ['begins with a short sentence', `Check the light. ${LONG}`],
    ['begins with a short clause', `Check the light: ${LONG}`],
    ['begins with a short sentence in bold', `**Check the light.** ${LONG}`],
  ])('is fine if it %s', (_, text) => {
    expect(inStep(text)).toEqual([]);
  });

  it('is one of the steps of a procedure, in any list and under a translated heading', () => {
    const step = `1. ${LONG}\n\n   ${PICTURE}\n`;

    expect(problemsOf(`## Pasos {#steps}\n\n${step}\n\nThen:\n\n7. ${LONG}\n\n   ${PICTURE}\n`)).toHaveLength(2);
    expect(problemsOf(`## Steps\n\n1. ${LONG}\n\n## Notes\n\n${step}`)).toEqual([]);
    expect(problemsOf(`## Steps\n\n${step}`, 'manual')).toEqual([]);
    expect(problemsOf(step)).toEqual([]);
  });
});
