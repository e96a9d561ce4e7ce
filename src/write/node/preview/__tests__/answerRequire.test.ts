import {join} from 'node:path';
import {getFileLoaderUtils} from '@docusaurus/utils';
import {describe, expect, it} from 'vitest';
import {temporarySite} from '../../../../content/__tests__/temporarySite';
import {answerRequire} from '../answerRequire';

const {inlineMarkdownAssetImageFileLoader, inlineMarkdownLinkFileLoader} = getFileLoaderUtils(true).loaders;
const react = {useState: () => []};
const requireIn = (siteDir: string) =>
  answerRequire({
    siteDir,
    path: 'docs/procedures/load-paper.md',
    baseUrl: '/staff/',
    modules: {react},
    dataOf: (request) => (request.endsWith('/page.json') ? {title: 'Load paper'} : undefined),
  });
const require = requireIn('/site');

describe('what a compiled page imports', () => {
  it('comes from the script of the site', () => {
    expect(require('react')).toBe(react);
  });

  it('is what was saved for it', () => {
    expect(require('@site/.docusaurus/preview/page.json')).toEqual({title: 'Load paper'});
  });

  it.each([
    [`${inlineMarkdownAssetImageFileLoader}./img/tray 1.png`, '/staff/write/file/docs/procedures/img/tray%201.png'],
    [`${inlineMarkdownAssetImageFileLoader}./stop!.png`, '/staff/write/file/docs/procedures/stop!.png'],
    [`${inlineMarkdownAssetImageFileLoader}../../static/img/desk.png`, '/staff/write/file/static/img/desk.png'],
    [`${inlineMarkdownLinkFileLoader}./form.pdf`, '/staff/write/file/docs/procedures/form.pdf'],
  ])('has an address in the author’s folder: %#', (request, address) => {
    expect(require(request)).toEqual({default: address});
  });

  it('is in the page itself where it is outside that folder', () => {
    const request = `${inlineMarkdownAssetImageFileLoader}../../../elsewhere/copy.png`;
    const folder = temporarySite({'elsewhere/copy.png': 'PNG'});
    expect(requireIn(join(folder, 'site'))(request)).toEqual({default: `data:;base64,${btoa('PNG')}`});
  });

  it('is refused in words where only a build can have it', () => {
    expect(() => require('./Counter')).toThrow('This page uses "./Counter", which the preview can’t show.');
    expect(() => require('./numbers.json')).toThrow('"./numbers.json"');
  });
});
