import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Props} from '@docusaurus/types';
import {DOCUSAURUS_VERSION} from '@docusaurus/utils';
import {SERVER_IN_BUILD} from '../../keepsServer';

/** What Docusaurus's template puts around a page. The names are Docusaurus's (`SSGParams`). */
export interface Frame {
  baseUrl: string;
  headTags: string;
  preBodyTags: string;
  postBodyTags: string;
  noIndex: boolean;
  ssgTemplateContent: string;
  /** The files of the build, by the parts of the site that need them */
  manifest: Manifest;
  DOCUSAURUS_VERSION: string;
}

interface Manifest {
  entrypoints: readonly string[];
  origins: Readonly<Record<string, readonly number[]>>;
  assets: Readonly<Record<string, {js?: readonly object[]; css?: readonly object[]}>>;
}

/** File name, next to the script */
export const FRAME_FILE = 'frame.json';

/** Saves what goes around a page, next to the script that renders it. */
export async function writeFrame(props: Props): Promise<void> {
  const {baseUrl, headTags, preBodyTags, postBodyTags, generatedFilesDir, outDir, siteConfig} = props;
  const manifest: Manifest = JSON.parse(readFileSync(join(generatedFilesDir, 'client-manifest.json'), 'utf8'));
  const frame: Frame = {
    baseUrl,
    headTags,
    preBodyTags,
    postBodyTags,
    noIndex: siteConfig.noIndex,
    ssgTemplateContent: siteConfig.ssrTemplate ?? '',
    manifest,
    DOCUSAURUS_VERSION,
  };
  writeFileSync(join(outDir, SERVER_IN_BUILD, FRAME_FILE), JSON.stringify(frame));
}
