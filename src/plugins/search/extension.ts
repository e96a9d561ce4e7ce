import {join} from 'node:path';
import type {Extension} from '../extension';
import {readCheckedSynonyms} from './node/readSynonyms';

export default {
  check: ({siteDir, docsPath}) => readCheckedSynonyms(join(siteDir, docsPath), docsPath).problems,
} satisfies Extension;
