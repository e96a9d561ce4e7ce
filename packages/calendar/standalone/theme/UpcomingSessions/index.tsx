import UpcomingSessions from '../../../theme/UpcomingSessions';
import {inAnySite} from '../../client/inAnySite';

export default inAnySite(UpcomingSessions);
