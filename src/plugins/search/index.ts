import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadedRecords} from './node/loadedRecords';
import {readSynonyms} from './node/readSynonyms';
import {ServedFiles} from './node/ServedFiles';
import {makeSearchFiles, type SearchFiles, writeSearchFiles} from './node/searchFiles';

/** Search: the index that browsers search in. */
export default function search({siteDir, baseUrl, outDir}: LoadContext): Plugin {
  const isBuild = process.env.NODE_ENV === 'production';
  let made: SearchFiles | undefined;
  return {
    name: 'deskbook-search',

    async allContentLoaded({allContent, actions}) {
      const records = await loadedRecords(allContent, siteDir);
      made = makeSearchFiles(records, readSynonyms(join(siteDir, 'docs')));
      const {indexPath, textsPath} = made;
      await actions.createData('files.json', {indexUrl: baseUrl + indexPath, textsUrl: baseUrl + textsPath});
    },

    configureWebpack(_config, isServer) {
      return isServer || isBuild ? {} : {plugins: [new ServedFiles(() => made?.files ?? new Map())]};
    },

    async postBuild() {
      if (made) await writeSearchFiles(outDir, made);
    },
  };
}
