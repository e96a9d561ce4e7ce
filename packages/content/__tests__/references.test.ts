import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {readReferences, resolveFrom, suggestPath} from '../references';
import {pageOf} from './readFrontMatter';

const REVIEWED = 'owner: systems-analyst\nlast_reviewed_on: 2026-05-01\nreview_in: 1 year';
const PRINTER = pageOf('equipment/receipt-printer.md', `kind: equipment\ntitle: Printer\n${REVIEWED}`);
const LOAD_PAPER = pageOf('procedures/load-paper.md', `kind: procedure\ntitle: Load paper\n${REVIEWED}`);
const QUIZ = pageOf('training/quizzes/printer.md', 'kind: quiz\ntitle: Printer');
const PLAIN = pageOf('notes.md', 'title: Notes');

const quizCovering = (path: string) => pageOf('training/quizzes/new.md', `kind: quiz\ntitle: New\ncovers: [${path}]`);
const session = (line: string) =>
  pageOf(
    'training/sessions/new.md',
    `kind: session\ntitle: New\nstart: 2026-12-03 10:00\nduration: 1 hour\nbranch: downtown\n${line}`,
  );
const problemsOf = (...pages: ReturnType<typeof pageOf>[]) =>
  readReferences([PRINTER, LOAD_PAPER, QUIZ, PLAIN, ...pages], 'docs')
    .problems.map(formatProblem)
    .join('\n');

describe('readReferences', () => {
  it('resolves the paths in every field', () => {
    const pages = [
      PRINTER,
      LOAD_PAPER,
      QUIZ,
      PLAIN,
      session('teaches: [../../procedures/load-paper.md, ../../notes.md]\nquiz: ../quizzes/printer.md'),
      pageOf('training/paths/new.md', 'kind: path\ntitle: New\nsteps: [Greet everybody, ../quizzes/printer.md]'),
      pageOf(
        'equipment/other.md',
        `kind: equipment\ntitle: Other\n${REVIEWED}\nprocedures: [../procedures/load-paper.md]`,
      ),
      pageOf(
        'procedures/other.md',
        `kind: procedure\ntitle: Other\n${REVIEWED}\nequipment: [../equipment/receipt-printer.md]\nprerequisites: [A key, load-paper.md]`,
      ),
    ];
    const {references, problems} = readReferences(pages, 'docs');
    expect(problems).toEqual([]);
    expect(references.map(({field, from, to}) => `${from} ${field} ${to}`)).toEqual([
      'training/sessions/new.md quiz training/quizzes/printer.md',
      'training/sessions/new.md teaches procedures/load-paper.md',
      'training/sessions/new.md teaches notes.md',
      'training/paths/new.md steps training/quizzes/printer.md',
      'equipment/other.md procedures procedures/load-paper.md',
      'procedures/other.md equipment equipment/receipt-printer.md',
      'procedures/other.md prerequisites procedures/load-paper.md',
    ]);
  });

  it("rejects a path that isn't a page and suggests the right one", () => {
    expect(
      problemsOf(quizCovering('../../equipment/receipt-printr.md')),
    ).toBe(`docs/training/quizzes/new.md:4:10  error  covers "../../equipment/receipt-printr.md" does not lead to a page
    found     ../../equipment/receipt-printr.md
    expected  the title of a page, its slug, or its path relative to this one
    fix       - ../../equipment/receipt-printer.md`);
  });

  it('finds the right page if only the folder is wrong', () => {
    expect(problemsOf(session('quiz: printer.md'))).toContain('\n    fix       quiz: ../quizzes/printer.md');
  });

  it("doesn't guess if no page has such a name", () => {
    expect(problemsOf(quizCovering('../../somewhere/else-entirely.md'))).not.toContain('fix');
  });

  it('rejects a page of the wrong kind', () => {
    expect(
      problemsOf(session('quiz: ../../procedures/load-paper.md')),
    ).toBe(`docs/training/sessions/new.md:7:7  error  quiz "../../procedures/load-paper.md" leads to a page of kind procedure
    found     ../../procedures/load-paper.md
    expected  a page of kind quiz
    fix       correct the path, or remove the line`);
  });

  it('rejects a plain page if a kind is needed', () => {
    expect(problemsOf(session('quiz: ../../notes.md'))).toContain(
      'error  quiz "../../notes.md" leads to a page without a kind\n',
    );
  });

  it('accepts a page of the right kind with errors in its front matter', () => {
    const broken = pageOf('training/quizzes/broken.md', 'kind: quiz');
    expect(broken.kind).toBeNull();
    expect(problemsOf(broken, session('quiz: ../quizzes/broken.md'))).toBe('');
  });

  it('accepts a page with a kind and invalid YAML, which is already one error', () => {
    const broken = pageOf('training/quizzes/broken.md', 'kind: quiz\ntitle: "Broken');
    expect(problemsOf(broken, session('quiz: ../quizzes/broken.md'))).toBe('');
  });

  it('finds a page by title or slug, ignoring case, and returns its path', () => {
    const named = pageOf('forms/slips.md', 'title: Slips\nslug: /forms/transit-slips');
    const {pages, problems} = readReferences(
      [PRINTER, LOAD_PAPER, QUIZ, named, quizCovering('load paper, receipt-printer, transit-slips')],
      'docs',
    );
    expect(problems).toEqual([]);
    expect(pages.at(-1)?.data).toMatchObject({
      covers: ['../../procedures/load-paper.md', '../../equipment/receipt-printer.md', '../../forms/slips.md'],
    });
  });

  it('picks the page of the right kind if several share a title', () => {
    const {references} = readReferences([PRINTER, QUIZ, session('quiz: Printer')], 'docs');
    expect(references.map(({to}) => to)).toEqual(['training/quizzes/printer.md']);
  });

  it('lists the candidates if a name is ambiguous', () => {
    expect(
      problemsOf(quizCovering('Printer')),
    ).toBe(`docs/training/quizzes/new.md:4:10  error  covers "Printer" could be any of 2 pages
    found     Printer
    expected  one of: ../../equipment/receipt-printer.md, printer.md
    fix       - ../../equipment/receipt-printer.md`);
  });

  it('rejects an unknown name and suggests the right one', () => {
    expect(
      problemsOf(quizCovering('Load papr')),
    ).toBe(`docs/training/quizzes/new.md:4:10  error  covers "Load papr" does not lead to a page
    found     Load papr
    expected  the title of a page, its slug, or its path relative to this one
    fix       - Load paper`);
  });

  it("reads a path's step as a page if it names one, and otherwise as text", () => {
    const path = pageOf(
      'training/paths/new.md',
      'kind: path\ntitle: New\nsteps: [Load paper, A walk through the stacks]',
    );
    const {pages, problems} = readReferences([LOAD_PAPER, path], 'docs');
    expect(problems).toEqual([]);
    expect(pages[1]?.data).toMatchObject({steps: ['../../procedures/load-paper.md', 'A walk through the stacks']});
  });

  it('ignores pages with errors in their front matter', () => {
    expect(problemsOf(pageOf('a.md', 'kind: quiz\ncovers: [gone.md]'))).toBe('');
  });
});

describe('resolveFrom', () => {
  it.each([
    ['a.md', 'b.md', 'b.md'],
    ['x/a.md', 'b.md', 'x/b.md'],
    ['x/a.md', './b.md', 'x/b.md'],
    ['x/y/a.md', '../../z/b.md', 'z/b.md'],
    ['a.md', '../b.md', '../b.md'],
  ])('from %s the path %s is %s', (from, target, path) => {
    expect(resolveFrom(from, target)).toBe(path);
  });
});

describe('suggestPath', () => {
  it('picks the page in the most similar folder if several share a name', () => {
    const paths = ['manuals/win/index.md', 'manuals/listen/index.md', 'index.md'];
    expect(suggestPath('procedures/a.md', '../manual/listen/index.md', paths)).toBe('../manuals/listen/index.md');
  });

  it('finds nothing without pages', () => {
    expect(suggestPath('a.md', 'b.md', [])).toBeUndefined();
  });
});
