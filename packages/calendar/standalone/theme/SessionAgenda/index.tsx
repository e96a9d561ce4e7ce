import SessionAgenda from '../../../theme/SessionAgenda';
import {inAnySite} from '../../client/inAnySite';

export default inAnySite(SessionAgenda);
