import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {pageTools} from '../../boot/template';

/** Writes the script of the buttons and ticks that work without React (`src/boot/tools`) into the build. */
export default function pageToolsPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'deskbook-page-tools',

    getClientModules: () => [join(siteDir, 'src/boot/toolsOfReact.ts')],

    async postBuild({outDir}) {
      const {path, text} = pageTools(siteDir);
      const file = join(outDir, path);
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, text);
    },
  };
}
