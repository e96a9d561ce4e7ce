import type {Page} from '@playwright/test';

/** Opens the filters of a list by keyboard. They're behind one button. */
export async function openFilters(page: Page): Promise<void> {
  await page.getByRole('main').locator('summary').filter({hasText: 'Filter'}).focus();
  await page.keyboard.press('Enter');
}
