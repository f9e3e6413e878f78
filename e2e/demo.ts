import type { OutputOf } from '@medisense/contract';
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test';
import type { Language, Words } from './words.ts';

export { expect };
export type Who = 'patient' | 'patient2' | 'doctor' | 'doctor2' | 'assistant' | 'assistant2' | 'admin' | 'pending';
export const password = 'demo-medisense';
export const emailOf = (who: Who): string => `${who}@medisense.demo`;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Answer = { status: number; body: unknown };

/** The server's own door, for what happens beside the screen: somebody else acts, or the outcome is counted. */
export class Api {
  private readonly requests: APIRequestContext;
  private readonly token: string | null;
  constructor(requests: APIRequestContext, token: string | null = null) {
    this.requests = requests;
    this.token = token;
  }

  async send(method: Method, path: string, body?: unknown): Promise<Answer> {
    const response = await this.requests.fetch(path, {
      method,
      headers: { ...(this.token && { authorization: `Bearer ${this.token}` }) },
      ...(body !== undefined && { data: body }),
    });
    const text = await response.text();
    return { status: response.status(), body: text === '' ? undefined : JSON.parse(text) };
  }

  /** Sends and insists on success. */
  async done<T>(method: Method, path: string, body?: unknown): Promise<T> {
    const answer = await this.send(method, path, body);
    expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body as T;
  }

  async as(email: string, secret = password): Promise<Api> {
    const grant = await this.done<{ accessToken: string }>('POST', '/api/auth/login', { email, password: secret });
    return new Api(this.requests, grant.accessToken);
  }

  me(): Promise<OutputOf<'getMe'>> {
    return this.done('GET', '/api/me');
  }

  /** A free time of this professional, at the earliest so many days from now. */
  async freeTimeOf(practitionerId: string, daysAhead: number): Promise<string> {
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString();
    const { items } = await this.done<OutputOf<'listSlots'>>(
      'GET',
      `/api/practitioners/${practitionerId}/slots?from=${day(daysAhead)}&to=${day(daysAhead + 21)}`,
    );
    if (!items[0]) throw new Error('the demo has no free time');
    return items[0].start;
  }

  /** The link in the newest mail to this address, as the administrator's outbox shows it. */
  async linkMailedTo(email: string, page: string): Promise<string> {
    const admin = await this.as(emailOf('admin'));
    let link: string | undefined;
    await expect(async () => {
      const { items } = await admin.done<OutputOf<'listMails'>>('GET', '/api/outbox?limit=50');
      for (const { id } of items.filter((each) => each.to === email)) {
        const { text } = await admin.done<OutputOf<'getMail'>>('GET', `/api/outbox/${id}`);
        link ??= new RegExp(`https?://\\S+${page}#[\\w-]+`).exec(text ?? '')?.[0];
      }
      expect(link, `a mail to ${email} with a link to ${page}`).toBeDefined();
    }).toPass({ timeout: 15_000 });
    return link ?? '';
  }
}

/** Playwright's own test, with the door of the demo beside the page. */
export const test = base.extend<{ api: Api }>({
  api: async ({ playwright, baseURL }, use) => {
    // its own jar: the cookie of a sign-in here must not reach the page
    const requests = await playwright.request.newContext({ baseURL });
    await use(new Api(requests));
    await requests.dispose();
  },
});

/** The language of every page that this browser opens from now on, until the person chooses another. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.addInitScript((tag) => {
    if (localStorage.getItem('medisense.language') === null) localStorage.setItem('medisense.language', tag);
  }, language);
}

/** Signs in on the screen, as a person does. Ends on the role's home or on `next`. */
export async function signIn(page: Page, words: Words, email: string, secret = password): Promise<void> {
  if (!new URL(page.url(), 'http://x').pathname.startsWith('/sign-in')) await page.goto('/sign-in');
  await page.getByLabel(words.say('account:signIn.email'), { exact: true }).fill(email);
  await page.getByLabel(words.say('account:signIn.password'), { exact: true }).fill(secret);
  await page.getByRole('button', { name: words.say('account:signIn.submit'), exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
