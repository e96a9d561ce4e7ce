import {describe, expect, it} from 'vitest';
import type {Confidence} from '../domain/answer';
import {calibrationOf} from '../domain/calibration';

const answered = (confidence: Confidence | null, fraction: number, isCarried = false) => ({
  id: 'a',
  hash: 'a',
  confidence,
  fraction,
  isCarried,
});

describe('what confidence showed', () => {
  it('counts what was fully right of each degree, and leaves out what was judged in an earlier attempt', () => {
    const questions = [
      answered('sure', 1),
      answered('sure', 0.5),
      answered('sure', 1, true),
      answered('guess', 1),
      answered(null, 0),
    ];
    expect(calibrationOf(questions)).toEqual({
      sure: {got: 1, of: 2},
      'think-so': {got: 0, of: 0},
      guess: {got: 1, of: 1},
    });
  });

  it('is nothing where it was never given', () => {
    expect(calibrationOf([answered(null, 1), answered('sure', 1, true)])).toBeNull();
  });
});
