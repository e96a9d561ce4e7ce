import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, type Frame, type FrameLocator, type Page} from '@playwright/test';
import {unzipSync} from 'fflate';
import {openSecret} from '../../../packages/quiz/domain/openSecret';
import type {PublishedQuestion, QuestionKey} from '../../../packages/quiz/domain/question';
import type {PublishedQuiz} from '../../../packages/quiz/domain/quiz';
import {runNodeWith} from '../../sites/support/site';
import {FIXTURE_SITE} from '../../support/fixture';

export type CourseFormat = 'scorm12' | 'scorm2004' | 'cmi5';

/** Exports a course from the fixture with the command and returns its files. */
export async function exportCourse(page: string, format: CourseFormat): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'deskbook-course-'));
  try {
    const args = ['quiz:export', `docs/${page}.md`, '--format', format, '--out', folder];
    const {code, output} = await runNodeWith({}, FIXTURE_SITE, 'bin/deskbook.mjs', ...args);
    expect(code, output).toBe(0);
    return new Map(Object.entries(unzipSync(readFileSync(join(folder, `${page}.${format}.zip`)))));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

export async function quizIn(course: Page | Frame | FrameLocator): Promise<PublishedQuiz> {
  const props = await course.locator('[data-island=quiz]').getAttribute('data-props');
  return JSON.parse(props ?? '{}').quiz;
}

export async function answerRightly(course: FrameLocator | Page, question: PublishedQuestion): Promise<void> {
  const form = course.locator(`form[data-question="${question.id}"]`);
  const key: QuestionKey = openSecret(question).key;
  switch (key.type) {
    case 'single-choice':
    case 'multiple-choice':
    case 'hotspot':
      for (const place of key.right) await form.locator(`input[value="${place}"]`).check();
      break;
    case 'order':
      for (const [place, item] of key.right.entries()) {
        const items = form.locator('li:has([data-option])');
        const up = form.locator(`li:has([data-option="${item}"])`).getByRole('button', {name: /^Move up/});
        while ((await items.nth(place).locator('[data-option]').getAttribute('data-option')) !== String(item)) {
          await up.click();
        }
      }
      // An order that is already correct has to be touched, too.
      break;
    case 'match':
      for (const [row, place] of key.right.entries())
        await form.locator(`[name=right-${row}]`).selectOption(String(place));
      break;
    case 'short-text':
      await form.getByRole('textbox').fill(key.accepted[0] ?? '');
      break;
    case 'number':
      await form.getByRole('textbox').fill(String(key.value));
      break;
    case 'blanks':
      for (const [index, texts] of key.accepted.entries())
        await form.locator(`[name=blank-${index}]`).fill(texts[0] ?? '');
      break;
  }
}
