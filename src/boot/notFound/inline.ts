/** A script of its own in `theme/NotFound`, below what it fills in: the page is the same for all wrong addresses. */
import {offerSearch} from './offerSearch';

offerSearch();
