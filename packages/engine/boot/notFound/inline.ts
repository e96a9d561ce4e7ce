/** Inline script in `theme/NotFound`, below the link it fills in. The same page serves all wrong addresses. */
import {offerSearch} from './offerSearch';

offerSearch();
