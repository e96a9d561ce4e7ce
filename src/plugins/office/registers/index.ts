import type {Register} from '../domain/register';
import {budget} from './budget';
import {equipment} from './equipment';
import {replacements} from './replacements';
import {reviews} from './reviews';

/** All registers, in the order of the desk. */
export const REGISTERS: readonly Register[] = [reviews, equipment, replacements, budget];
