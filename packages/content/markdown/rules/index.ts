import type {Rule} from '../rule';
import {blockMark} from './blockMark';
import {brokenTable} from './brokenTable';
import {duplicateId} from './duplicateId';
import {lightsColumn} from './lightsColumn';
import {linkWithSpace} from './linkWithSpace';
import {skippedHeading} from './skippedHeading';
import {unclosedComment} from './unclosedComment';
import {unclosedFence} from './unclosedFence';
import {unknownElement} from './unknownElement';

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
