import {loadSite} from './src/site/load';

export default loadSite().sidebarsOf(`${__dirname}/docs`);
