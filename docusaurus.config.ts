import {loadSite} from './packages/deskbook/compile.mjs';

export default loadSite().deskbook();
