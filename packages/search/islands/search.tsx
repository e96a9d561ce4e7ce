import {addIsland} from '@deskbook/engine/islands/mountIsland';
import SearchHost from '../theme/SearchHost';

addIsland('search', SearchHost);
