import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import {describe, expect, it} from 'vitest';
import {temporarySite} from '../../__tests__/temporarySite';
import {checkContent, contentOf} from '../../checkContent';
import {findSamples, SAMPLE_MESSAGE, samplesIn, withoutMarks} from '../fillTemplate';
import {pageTemplate, templateNames} from '../readTemplates';

const DISTRICT = `name: Maple Library District
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: helpdesk@example.org}
branches: {main: {name: Main library}}
people: {director: {name: Library director}}
roles: {all-staff: {name: All staff}}
systems: {}
`;

const found = (body: string, ...samples: string[]) => findSamples(body, samples).map(({offset}) => offset);

describe('sample text', () => {
  it.each(templateNames())('is known from the template of a %s, whose marks authors never see', (name) => {
    const template = pageTemplate(name);
    const samples = samplesIn(template);
    expect(samples.length).toBeGreaterThan(0);
    const body = withoutMarks(template).split('\n---\n').slice(1).join();
    expect(new Set(findSamples(body, samples).map(({text}) => text))).toEqual(new Set(samples));
    expect(body).not.toMatch(/\{\{|\}\}/);
  });

  it('leaves the settings of a workflow alone', () => {
    const setting = ['$', '{{ github.ref }}'].join('');
    expect(withoutMarks(setting)).toBe(setting);
  });

  it('is a whole sentence, item, cell or heading', () => {
    expect(found('1. Say who. And more.', 'Say who.')).toEqual([3]);
    expect(found('> - [x] Say\n> who.', 'Say who.')).toEqual([]);
    expect(found('Terms: Say\nwho.', 'Say who.')).toEqual([7]);
    expect(found('| The first task | x |', 'The first task')).toEqual([2]);
    expect(found('## The first task {#a}', 'The first task')).toEqual([3]);
    expect(found('The first task is yours.', 'The first task')).toEqual([]);
    expect(found('Ask for the first task', 'the first task')).toEqual([]);
  });
});

describe('the check', () => {
  const problemsOf = async (files: Record<string, string>) => {
    const site = temporarySite({'docs/district.yml': DISTRICT, ...files});
    const {problems} = await checkContent(contentOf(site), new Date(), EXTENSIONS);
    return problems.filter(({message}) => message === SAMPLE_MESSAGE);
  };

  it('names the line of what nobody has replaced', async () => {
    const text = '- Begin with a verb that you can watch someone do: print, find, explain.';
    const session = `---\nkind: session\ntitle: Holds\nstart: 2027-01-05 10:00\nduration: 60 min\nbranch: main\n---\n\n## Goals\n\n${text}\n`;
    expect(await problemsOf({'docs/training/sessions/holds.md': session})).toEqual([
      {
        file: 'docs/training/sessions/holds.md',
        line: 11,
        column: 3,
        severity: 'error',
        message: 'this is the sample text of the template',
        found: 'Begin with a verb that you can watch someone do: print, find, explain.',
        expected: 'your own words, or nothing at all',
        fix: null,
      },
    ]);
  });

  it('finds it in posts and self-checks, and not in code or on pages of another kind', async () => {
    const plain = (body: string) => `---\ntitle: A\n---\n\n${body}\n`;
    const problems = await problemsOf({
      'blog/2026-01-01-a.md': plain('Say who to ask about it.'),
      'docs/a.md': plain(':::quiz\n\n## Which? {#which}\n\n- [x] The correct answer\n- [ ] No\n\n:::'),
      'docs/b.md': plain('The correct answer\n\nSay who to ask about it.'),
      'docs/c.md': plain(':::quiz\n\n## Which? {#which}\n\nAnswer: 5\n\n:::\n\n```\nThe correct answer\n```'),
    });
    expect(problems.map(({file, line}) => [file, line])).toEqual([
      ['blog/2026-01-01-a.md', 5],
      ['docs/a.md', 9],
    ]);
  });
});
