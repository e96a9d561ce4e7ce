import SessionBlock from '../../../theme/SessionBlock';
import {inAnySite} from '../../client/inAnySite';

export default inAnySite(SessionBlock);
