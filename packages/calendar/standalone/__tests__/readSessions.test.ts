import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {DEFAULT_DISTRICT} from '@deskbook/content/district';
import {formatProblem} from '@deskbook/text/problems/formatProblems';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import {describe, expect, it} from 'vitest';
import {readSessions} from '../node/readSessions';

const SESSION = 'start: 2026-12-03 10:00\nduration: 60 min\nbranch: Main Library';

function read(pages: Record<string, string>) {
  const texts = Object.entries(pages).map(([path, lines]) => [path, `---\nkind: session\n${lines}\n---\n\nText.\n`]);
  const siteDir = temporarySite(Object.fromEntries(texts));
  const docs = Object.keys(pages).map((path) => {
    const doc = {title: `Title of ${path}`, draft: false, frontMatter: {kind: 'session'}};
    return [path, doc as unknown as DocMetadata] as const;
  });
  return readSessions({siteDir, facts: DEFAULT_DISTRICT, buildDay: '2026-10-01', docs: new Map(docs)});
}

const problemsIn = (lines: string) => read({'docs/a.md': lines}).problems.map(formatProblem);

describe('sessions without a district.yml', () => {
  it('name branches, rooms, trainers, roles and systems in plain words', () => {
    const {catalog, problems} = read({
      'docs/b.md': `${SESSION}\nroom: Blue room\ntrainers: [Zoe, constructor]\naudience: [Circulation]\nsystems: [Our catalog]`,
      'docs/a.md':
        'start: 2026-12-03 10:00\nduration: 60 min\nbranch: Annex\nrepeats: {every: week, count: 2, moved: {2026-12-10: {branch: Tent, trainers: [Al]}}}',
    });
    expect(problems).toEqual([]);
    const {branches, people, roles, systems} = catalog.district;
    expect(Object.keys(branches)).toEqual(['Annex', 'Main Library', 'Tent']);
    expect(Object.values(people).map(({name}) => name)).toEqual(['Al', 'Zoe', 'constructor']);
    expect([roles.Circulation?.name, systems['Our catalog']?.name]).toEqual(['Circulation', 'Our catalog']);
  });

  it('have the title that Docusaurus has found', () => {
    expect(read({'docs/a.md': SESSION}).catalog.pages.map(({title}) => title)).toEqual(['Title of docs/a.md']);
  });

  it('are checked like all sessions, by file and line', () => {
    expect(problemsIn('start: tomorrow\nduration: 60 min\nbranch: Annex')).toEqual([
      expect.stringContaining('docs/a.md:3:8  error  "start" is not a date with a time'),
    ]);
    expect(problemsIn(`${SESSION}\nmaterials: {Slides: /slides.pdf}`)).toEqual([
      expect.stringContaining('the material "/slides.pdf" does not exist'),
    ]);
    const {problems} = read({'docs/a.md': `${SESSION}\nroom: Lab`, 'docs/b.md': `${SESSION}\nroom: Lab`});
    expect(problems.map(({message}) => message)).toEqual([
      'the room "Lab" of Main Library is booked twice on 2026-12-03',
    ]);
  });

  it('may have fields of other plugins, but not misspelled ones', () => {
    expect(problemsIn(`${SESSION}\nsocial_card: blue`)).toEqual([]);
    expect(problemsIn(`${SESSION}\nregistraton: none`)).toEqual([
      expect.stringMatching(/docs\/a\.md:6:1 +warning +"registraton" is not a key[\s\S]*registration: …/),
    ]);
  });
});
