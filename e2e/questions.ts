import { expect, type Page } from '@playwright/test';

/** Whether a question is on screen. */
export function atQuestion(page: Page): boolean {
  return page.url().includes('/symptoms/questions');
}

/** Gives one answer and waits until the next thing stands: another question, or another screen. */
export async function answer(page: Page, word: string): Promise<void> {
  const choice = page.getByRole('button', { name: word, exact: true });
  await expect(choice).toBeVisible();
  const heading = page.getByRole('heading', { level: 1 });
  const question = await heading.textContent();
  await choice.click();
  await expect(async () => {
    expect(atQuestion(page) && (await heading.textContent()) === question).toBe(false);
  }).toPass({ timeout: 10_000 });
}

/** Answers whatever is asked with the same word, to the end. */
export async function answerAll(page: Page, word: string): Promise<void> {
  await page.waitForURL(/\/symptoms\/(questions|result)/);
  while (atQuestion(page)) await answer(page, word);
}
