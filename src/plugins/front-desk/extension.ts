import type {Extension} from '../extension';
import {FRONT_DESK_PLACES} from './domain/places';

export default {places: FRONT_DESK_PLACES} satisfies Extension;
