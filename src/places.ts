import type {Place} from './content/place';
import {FRONT_DESK_PLACES} from './plugins/front-desk/domain/places';
import {QUIZ_PLACES} from './plugins/quiz/domain/places';
import {CALENDAR_PLACES} from './plugins/training-calendar/domain/places';

/** The pages that every site has whatever is in its `docs/`, for the search to find. */
export const PLACES: readonly Place[] = [...CALENDAR_PLACES, ...QUIZ_PLACES, ...FRONT_DESK_PLACES];
