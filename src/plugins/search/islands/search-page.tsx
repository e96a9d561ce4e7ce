import {hydrateIsland} from '../../../islands/mountIsland';
import Search from '../theme/SearchPage/Search';

hydrateIsland('search-page', Search);
