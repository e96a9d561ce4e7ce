import {loadSite} from './packages/deskbook/load';

export default loadSite().sidebarsOf(`${__dirname}/docs`);
