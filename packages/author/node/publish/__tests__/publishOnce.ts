/** Publishes a page of the folder that the first argument names, as `ann`. */
import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import {publish} from '../publish';
import {ANN, DESKBOOK, PAGE} from './constants';

const siteDir = String(process.argv[2]);
publish(
  {siteDir, deskbook: DESKBOOK, extensions: EXTENSIONS},
  ANN,
  {paths: [PAGE], message: 'The lid is lifted'},
  () => {},
).then(({step}) => {
  process.exitCode = step === 'done' ? 0 : 1;
});
