import {loadSite} from './src/site/load';

export default loadSite().deskbook();
