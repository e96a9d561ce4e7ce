import {isCount, isListOf} from '@deskbook/records/domain/checks';
import {gradeOrder, isOrderOf} from '@deskbook/records/domain/grading/grade';
import {incompleteReasonOfParts} from '../../domain/parts';
import type {Rules} from '../../domain/rules';

export interface OrderQuestion {
  /** The number of items, which are never published in the correct order. */
  items: number;
}

export interface OrderKey {
  /** The published places in the correct order. */
  right: readonly number[];
}

/** The value is all places in the reader's order; empty until something is moved. */
export const order: Rules<OrderQuestion, OrderKey, readonly number[]> = {
  empty: () => [],
  isValue: isListOf(isCount),
  fits: (places, {items}) => places.length === 0 || isOrderOf(places, items),
  // It has no fields, only buttons.
  inFields: () => [],
  incompleteReason: incompleteReasonOfParts,
  grade: (places, {right}) => gradeOrder(places, right),
};
