import type {Rule} from '../rule';
import {duplicateId, linkWithSpace, skippedHeading, unknownElement} from './structure';
import {brokenTable, lightsColumn} from './tables';
import {blockMark, unclosedComment, unclosedFence} from './unclosed';

/** All rules for Markdown bodies. To add one, add a file here and list it below. */
export const RULES: readonly Rule[] = [
  blockMark,
  brokenTable,
  duplicateId,
  lightsColumn,
  linkWithSpace,
  skippedHeading,
  unclosedComment,
  unclosedFence,
  unknownElement,
];
