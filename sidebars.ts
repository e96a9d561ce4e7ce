import {sidebarsOf} from './src/plugins/docs/node/sidebars';

export default sidebarsOf(`${__dirname}/docs`);
