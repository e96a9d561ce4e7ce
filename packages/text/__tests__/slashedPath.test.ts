import {posix, win32} from 'node:path';
import {describe, expect, it} from 'vitest';
import {slashedPath} from '../slashedPath';

describe('a relative path', () => {
  it.each([
    [
      'C:\\Bücherei Nord & Süd (staff)',
      'C:\\Bücherei Nord & Süd (staff)\\docs\\Größe ändern.md',
      'docs/Größe ändern.md',
    ],
    ['c:\\maple', 'C:\\Maple\\docs\\index.md', 'docs/index.md'],
    ['C:\\maple\\docs', 'C:\\maple\\blog\\a.md', '../blog/a.md'],
    ['\\\\server\\share\\maple', '\\\\server\\share\\maple\\docs\\a.md', 'docs/a.md'],
    // There is no way from drive to drive.
    ['C:\\maple', 'D:\\cache\\a.png', 'D:/cache/a.png'],
  ])('has forward slashes on Windows: from %s to %s', (folder, file, way) => {
    expect(slashedPath(folder, file, win32)).toBe(way);
  });

  it('keeps a backslash in a name on other systems', () => {
    expect(slashedPath('/maple', '/maple/docs/a\\b.md', posix)).toBe('docs/a\\b.md');
  });
});
