import type {Extension} from '@deskbook/engine/plugins/extension';
import {API_FILES, FRONT_DESK_PLACES} from './domain/places';

export default {places: FRONT_DESK_PLACES, addresses: () => Object.values(API_FILES)} satisfies Extension;
