import SessionMaterials from '../../../theme/SessionMaterials';
import {inAnySite} from '../../client/inAnySite';

export default inAnySite(SessionMaterials);
