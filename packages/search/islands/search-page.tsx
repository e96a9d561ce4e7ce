import {hydrateIsland} from '@deskbook/engine/islands/mountIsland';
import Search from '../theme/SearchPage/Search';

hydrateIsland('search-page', Search);
