import {loadSite} from './packages/deskbook/load';

export default loadSite().deskbook();
