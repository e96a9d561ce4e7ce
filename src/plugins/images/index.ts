import type {Plugin} from '@docusaurus/types';
import {describeTally} from './node/tally';

/** Says what the build has done with images; `src/remark/pictures.ts` does it. */
export default function images(): Plugin {
  return {
    name: 'deskbook-images',

    async postBuild() {
      const done = describeTally();
      if (done) process.stderr.write(`${done}\n`);
    },
  };
}
