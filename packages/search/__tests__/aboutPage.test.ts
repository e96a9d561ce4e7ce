import type {Page} from '@deskbook/content/page';
import {describe, expect, it} from 'vitest';
import {aboutOf} from '../domain/aboutPage';

const printer = {
  kind: 'equipment',
  path: 'equipment/printer.md',
  title: 'Front desk printer',
  data: {category: 'Receipt printer', make: 'Epson', model: 'TM-T88VI'},
} as unknown as Page;
const selfCheck = {
  kind: 'equipment',
  path: 'equipment/self-check.md',
  title: 'Self-check',
  data: {},
} as unknown as Page;
const task = (title: string) => ({kind: 'procedure', path: 'procedures/task.md', title, data: {}}) as unknown as Page;

const about = (page: Page, related: readonly Page[] = []) =>
  aboutOf(page, {
    relations: new Map([[page.path, new Set(related.map(({path}) => path))]]),
    byPath: new Map(related.map((each) => [each.path, each])),
  });

describe('what tells a result from similar ones', () => {
  it('is the kind of machine, and its make and model', () => {
    expect(about(printer)).toEqual(['Receipt printer', 'Epson TM-T88VI']);
  });

  it('leaves out what the title already says, even in other characters', () => {
    expect(about({...printer, title: 'Receipt printer (Epson TM T88VI)'} as Page)).toEqual([]);
    expect(about(selfCheck)).toEqual([]);
  });

  it('is the machines of a task, from all related pages', () => {
    const manual = {kind: 'manual', path: 'manuals/desk.md', title: 'At the desk', data: {}} as unknown as Page;
    expect(about(task('Load paper'), [printer, manual, selfCheck])).toEqual(['Front desk printer', 'Self-check']);
    expect(about(task('Restart a self-check'), [printer, selfCheck])).toEqual(['Front desk printer']);
    expect(about(task('Load paper'))).toEqual([]);
    expect(about(manual, [printer])).toEqual([]);
  });
});
