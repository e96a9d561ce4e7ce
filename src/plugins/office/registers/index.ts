import type {Register} from '../domain/register';
import {equipment} from './equipment';
import {reviews} from './reviews';

/** All registers, in the order of the desk. */
export const REGISTERS: readonly Register[] = [reviews, equipment];
