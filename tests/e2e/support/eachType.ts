import type {Page} from '@playwright/test';
import {
  matchByKeyboard,
  OFFLINE,
  orderByKeyboard,
  PRINTER,
  pickByKeyboard,
  TELEPHONES,
  tickByKeyboard,
  typeByKeyboard,
} from './quizzes';

/** A question of the fixture with a way to answer it. */
interface TypeCase {
  type: string;
  path: string;
  right(page: Page): Promise<void>;
  wrong(page: Page): Promise<void>;
  /** Shown after a wrong answer. */
  correction: string | RegExp;
}

const ORDER = [
  'Open the cover',
  'Take out the old core',
  'Put the roll in',
  'Pull about four inches',
  'Close the cover',
  'Tear off',
];
const LIGHTS = {
  'Only Power is on': 'Ready',
  'Paper is on, Error is off': 'nearly out',
  'Error and Paper are on': 'The roll is out',
  'Error blinks': 'A fault',
};

const WRONG_LIGHTS = {
  'Only Power is on': 'The roll is out',
  'Paper is on, Error is off': 'Ready',
  'Error and Paper are on': 'A fault',
  'Error blinks': 'nearly out',
};

/** One question of each of the eight types, answered by keyboard only. */
export const EACH_TYPE: readonly TypeCase[] = [
  {
    type: 'single choice',
    path: `${PRINTER}#blank-slip`,
    right: (page) => pickByKeyboard(page, 'The roll is in upside down'),
    wrong: (page) => pickByKeyboard(page, 'It is out of ink'),
    correction: 'There is no ink.',
  },
  {
    type: 'multiple choice',
    path: `${PRINTER}#cleaning`,
    right: (page) => tickByKeyboard(page, 'A lint-free swab', 'Isopropyl alcohol'),
    wrong: (page) => tickByKeyboard(page, 'A wet paper towel'),
    correction: "Water and electricity don't mix",
  },
  {
    type: 'put in order',
    path: `${PRINTER}#load-order`,
    right: (page) => orderByKeyboard(page, ORDER),
    wrong: (page) => orderByKeyboard(page, ORDER.toReversed()),
    correction: 'The correct order',
  },
  {
    type: 'match',
    path: `${PRINTER}#lights`,
    right: (page) => matchByKeyboard(page, LIGHTS),
    wrong: (page) => matchByKeyboard(page, WRONG_LIGHTS),
    correction: /^Correct answer: .\. A fault/,
  },
  {
    type: 'short text',
    path: `${TELEPHONES}#emergency`,
    right: (page) => typeByKeyboard(page, 'Your answer', '9 1 1'),
    wrong: (page) => typeByKeyboard(page, 'Your answer', '0'),
    correction: 'works with or without the 9',
  },
  {
    type: 'number',
    path: `${PRINTER}#paper-width`,
    right: (page) => typeByKeyboard(page, 'Your answer, a number', '79,5 mm'),
    wrong: (page) => typeByKeyboard(page, 'Your answer, a number', '58'),
    correction: 'Correct answer: 80, give or take 1.',
  },
  {
    type: 'fill in the blanks',
    path: `${PRINTER}#thermal`,
    right: async (page) => {
      await typeByKeyboard(page, 'Blank 1 of 2', 'THERMAL');
      await typeByKeyboard(page, 'Blank 2 of 2', 'heat.');
    },
    wrong: async (page) => {
      await typeByKeyboard(page, 'Blank 1 of 2', 'glossy');
      await typeByKeyboard(page, 'Blank 2 of 2', 'light');
    },
    correction: 'Blank 2: heat',
  },
  {
    type: 'point at a part',
    path: `${OFFLINE}#scanner-window`,
    right: (page) => pickByKeyboard(page, '2'),
    wrong: (page) => pickByKeyboard(page, '3'),
    correction: 'A trigger that clicks is clean enough.',
  },
];
