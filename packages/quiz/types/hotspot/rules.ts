import type {Box} from '@deskbook/drawings/shapeBox';
import {isCount, isListOf} from '@deskbook/records/domain/checks';
import {gradeChoice} from '@deskbook/records/domain/grading/grade';
import {incompleteReasonOfParts} from '../../domain/parts';
import type {Rules} from '../../domain/rules';
import type {Spot} from './spots';

export interface HotspotQuestion {
  /** The part of the drawing that is shown. */
  view: Box;
  /** Whether several parts are right. */
  several: boolean;
  /** The parts to choose among, in the order of their numbers. */
  spots: readonly Spot[];
}

export interface HotspotKey {
  /** The places of the right parts. */
  right: readonly number[];
}

/** The value is the parts chosen, in any order. */
export const hotspot: Rules<HotspotQuestion, HotspotKey, readonly number[]> = {
  empty: () => [],
  isValue: isListOf(isCount),
  fits: (chosen, {spots}) => chosen.every((place) => place < spots.length),
  inFields: (fields) => fields.getAll('choice').map(Number),
  incompleteReason: incompleteReasonOfParts,
  grade: (chosen, {right}, {spots}) => gradeChoice(chosen, right, spots.length),
};
