import {expect, test} from 'vitest';
import type {Transfer} from '../bytes';
import {calendarCodeOf, describeCalendarCode, holdsData, isCalendarTooHeavy} from '../calendarCode';

const js = (path: string, bytes: number): Transfer => ({path, part: 'js', bytes});
const MAIN = js('/assets/js/main.1.js', 90_000);
const CALENDAR = js('/assets/js/calendar.2.js', 9_000);
const PAGE = js('/assets/js/3.3.js', 1_000);
const SESSIONS = js('/assets/js/4.4.js', 40_000);
const isData = (path: string) => path === SESSIONS.path;

test('the code of the calendar are the scripts that it runs and no other page does, without its facts', () => {
  const scripts = new Map([
    ['calendar', [MAIN, CALENDAR, PAGE, SESSIONS]],
    ['manual', [MAIN]],
    ['home', []],
  ]);
  const code = calendarCodeOf(scripts, isData, 100);

  expect(code).toEqual({pages: 100, bytes: 10_000, data: 40_000, elsewhere: 0, otherPages: 2});
  expect(isCalendarTooHeavy(code)).toBe(false);
  expect(describeCalendarCode(code)).toBe(
    "100 pages: 10.0 kB of scripts that only the calendar runs (at most 20.0 kB), and 40.0 kB of session data; the 2 other pages run 0 bytes of the calendar's code",
  );
});

test('code over its limit is told, and a page that runs something of it', () => {
  const heavy = new Map([['calendar', [CALENDAR, js('/assets/js/3.3.js', 11_001)]]]);
  expect(describeCalendarCode(calendarCodeOf(heavy, isData, 100))).toMatch(/^OVER: /);
  const spread = new Map([
    ['calendar', [CALENDAR]],
    ['manual', [CALENDAR]],
  ]);
  expect(describeCalendarCode(calendarCodeOf(spread, isData, 100))).toMatch(/^OVER: /);
});

test('facts are told from code by how the file begins', () => {
  const head = '"use strict";(self.webpackChunkdeskbook=self.webpackChunkdeskbook||[]).push([["8728"],';
  expect(holdsData(`${head}{72339(e){e.exports=JSON.parse('{"name":"pages"}')}}]);`)).toBe(true);
  expect(holdsData(`${head}{77717(e,t,n){n.r(t);let s=JSON.parse('{}')}}]);`)).toBe(false);
});
