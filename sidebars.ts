import {loadSite} from './packages/deskbook/compile.mjs';

export default loadSite().sidebarsOf(`${__dirname}/docs`);
