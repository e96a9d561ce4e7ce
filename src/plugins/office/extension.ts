import type {Extension} from '../extension';
import {REGISTERS} from './registers';

export default {places: REGISTERS.map(({plan, ...place}) => place)} satisfies Extension;
