import SessionDates from '../../../theme/SessionDates';
import {inAnySite} from '../../client/inAnySite';

export default inAnySite(SessionDates);
