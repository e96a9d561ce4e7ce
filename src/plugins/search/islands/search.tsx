import {addIsland} from '../../../islands/mountIsland';
import SearchHost from '../theme/SearchHost';

addIsland('search', SearchHost);
