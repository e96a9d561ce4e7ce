// @vitest-environment jsdom
import {describe, expect, it, vi} from 'vitest';
import {embeddedPictures} from '../paste/pasteAndDrop';

describe('pictures within copied text', () => {
  it('are kept as files, and named as the page names them', async () => {
    const addPicture = vi.fn(async (file: File) => ({url: `./${file.name}`}));
    const html = await embeddedPictures('<p>A</p><img alt="x" src="data:image/png;base64,AAEC">', '', addPicture);
    expect(html).toBe('<p>A</p><img alt="x" src="./pasted.png">');
    const [file] = addPicture.mock.calls[0] ?? [];
    expect([file?.type, file?.size]).toEqual(['image/png', 3]);
  });

  it('leave other text as it is', async () => {
    expect(await embeddedPictures('<img src="https://example.org/a.png">', '', async () => ({url: ''}))).toBe(
      '<img src="https://example.org/a.png">',
    );
  });
});
