import {describe, expect, it} from 'vitest';
import {isPublic, publicBody} from '../visibility';
import {pageOf} from './readFrontMatter';

const SESSION = 'kind: session\ntitle: Holds\nstart: 2026-12-03 10:00\nduration: 1 hour\nbranch: downtown\n';
const NOTES = 'Before.\n\n## For the Trainer\n\nTheirs.\n\n### Room\n\nTheirs too.\n\n## After\n\nThe end.\n';

describe('a page', () => {
  it('is public only if it says so', () => {
    const visible = ['visibility: public', 'visibility: staff', ''].map((line) => isPublic(pageOf('a.md', line)));
    expect(visible).toEqual([true, false, false]);
    expect(isPublic({...pageOf('a.md', ''), source: null})).toBe(false);
  });

  it("is public without the section for a session's trainer", () => {
    const session = pageOf('a.md', `${SESSION}visibility: public`, NOTES);
    expect(publicBody(session)).toBe('Before.\n\n## After\n\nThe end.\n');
    const lines = Array.from(NOTES.split('\n'), (text, index) =>
      isPublic(session, session.bodyLine + index) ? text : null,
    );
    expect(lines.filter((text) => text)).toEqual(['Before.', '## After', 'The end.']);
  });

  it("is public as a whole without such a section, or if it isn't a session", () => {
    expect(publicBody(pageOf('a.md', `${SESSION}visibility: public`, 'Text.\n'))).toBe('Text.\n');
    expect(publicBody(pageOf('a.md', 'title: A\nvisibility: public', NOTES))).toBe(NOTES);
  });
});
