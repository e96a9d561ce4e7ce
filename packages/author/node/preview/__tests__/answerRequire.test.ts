import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {getFileLoaderUtils} from '@docusaurus/utils';
import {describe, expect, it} from 'vitest';
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
function openSite() {
  const top = temporarySite({
    'elsewhere/users.json': 'hashes',
    'site/docs/procedures/img/tray 1.png': 'PNG',
    'site/docs/procedures/form.pdf': 'PDF',
    'site/static/img/desk.png': 'PNG',
    'site/static/payload.txt': 'module.exports = () => process.env',
    'site/users.json': 'hashes',
    'site/.docusaurus/cache/images/names/copy.png': 'PNG',
  });
  symlinkSync(join(top, 'elsewhere/users.json'), join(top, 'site/static/linked.json'));
  return {top, require: requireIn(join(top, 'site'))};
}

describe('what a compiled page imports', () => {
  it('comes from the script of the site', () => {
    expect(openSite().require('react')).toBe(react);
  });

  it('is what was saved for it', () => {
    expect(openSite().require('@site/.docusaurus/preview/page.json')).toEqual({title: 'Load paper'});
  });

  it.each([
    [`${inlineMarkdownAssetImageFileLoader}./img/tray 1.png`, '/staff/write/file/docs/procedures/img/tray%201.png'],
    [`${inlineMarkdownAssetImageFileLoader}../../static/img/desk.png`, '/staff/write/file/static/img/desk.png'],
    [`${inlineMarkdownLinkFileLoader}./form.pdf`, '/staff/write/file/docs/procedures/form.pdf'],
  ])('has an address in the author’s folder: %#', (request, address) => {
    expect(openSite().require(request)).toEqual({default: address});
  });

  it('is in the page itself where it is a copy under a name that bundlers can read', () => {
    const request = `${inlineMarkdownAssetImageFileLoader}../../.docusaurus/cache/images/names/copy.png`;
    expect(openSite().require(request)).toEqual({default: `data:;base64,${btoa('PNG')}`});
  });

  it.each([
    '../../../elsewhere/users.json',
    '../../users.json',
    '../../static/linked.json',
    '../../static/payload.txt?!./place-a-hold.md',
    '/proc/self/environ',
  ])('is refused where it leads out of the folders of the site, or to a program: %s', (file) => {
    const {top, require} = openSite();
    for (const loader of [inlineMarkdownAssetImageFileLoader, inlineMarkdownLinkFileLoader]) {
      expect(() => require(loader + file)).toThrow('which the preview can’t show');
      expect(() => require(loader + join(top, 'elsewhere/users.json'))).toThrow('which the preview can’t show');
    }
  });

  it('is refused in words where only a build can have it', () => {
    expect(() => openSite().require('./Counter')).toThrow('This page uses "./Counter", which the preview can’t show.');
    expect(() => openSite().require('./numbers.json')).toThrow('"./numbers.json"');
  });
});
