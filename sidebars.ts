import {require as load} from 'tsx/cjs/api';

const {sidebarsOf} = load(
  './src/plugins/docs/node/sidebars.ts',
  __filename,
) as typeof import('./src/plugins/docs/node/sidebars');

export default sidebarsOf(`${__dirname}/docs`);
