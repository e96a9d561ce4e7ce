import {join} from 'node:path';
import type {Extension} from '@deskbook/engine/plugins/extension';
import {checkPhrases} from './domain/checkPhrases';
import {readCheckedSynonyms} from './node/readSynonyms';

export default {
  check: ({siteDir, docsPath, catalog}) => [
    ...readCheckedSynonyms(join(siteDir, docsPath), docsPath).problems,
    ...checkPhrases(catalog.pages),
  ],
} satisfies Extension;
