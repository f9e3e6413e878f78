import type { Message } from '@medisense/contract';
import type { Play } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { companionRoom } from './companion-room.ts';
import { GOOD, guideSays } from './companion-with-model.ts';

const { clock, api, fake, administrator, ask } = companionRoom();

describe('whatever goes wrong', () => {
  /** What is played, what the person is told, and within how many milliseconds (the first words may take 600). */
  const faults: [string, Play, Message['fault'], number][] = [
    ['silence', { fault: 'hang' }, 'timeout', 1500],
    ['a slow beginning', { ...GOOD, afterMs: 5000 }, 'timeout', 1500],
    ['429', { fault: 'rate_limited', retryAfter: 30 }, 'rate_limited', 1000],
    ['503', { fault: 'error_503' }, 'unavailable', 1500],
    ['500', { fault: 'error_500' }, 'unavailable', 1500],
    ['a wrong key', { fault: 'wrong_key' }, 'unavailable', 1000],
    ['a broken connection', { fault: 'reset' }, 'unavailable', 1500],
    ['a page of HTML', { fault: 'html' }, 'garbled', 1500],
    ['half of a JSON text', { fault: 'truncated_json' }, 'garbled', 1500],
    ['nothing', { fault: 'empty_candidate' }, 'garbled', 1500],
    ['fifty megabytes', { fault: 'fifty_megabytes' }, 'too_long', 3000],
    ['words without end', { fault: 'endless' }, 'too_long', 5000],
    ['a blocked prompt', { fault: 'blocked_prompt' }, 'refused', 1000],
    ['a refusal for safety', { say: ['Je ne ', 'peux pas. Le'], finish: 'SAFETY' }, 'refused', 1000],
    ['a recitation', { say: ['Il était une fois. ', 'Une'], finish: 'RECITATION' }, 'refused', 1000],
  ];
  it.each(faults)('%s: the guide answers, and the person is told why', async (_, play, fault, within) => {
    // a second try meets the same
    fake().always(play);
    const { message, took } = await ask();
    expect(message).toMatchObject({ fault, source: 'guide', state: 'done' });
    expect(message.text).toBe(await guideSays(api()));
    expect(message.engine?.model).toBeNull();
    expect(took).toBeLessThan(within);
    fake().always(GOOD);
    expect((await ask()).message.fault).toBeNull();
  });

  const halves: [string, Play][] = [
    ['by its length', { say: ['Dormez à heures fixes. ', 'Évitez les écrans et'], finish: 'MAX_TOKENS' }],
    ['by silence', { say: ['Dormez à heures fixes. Évitez les écrans et', 'x'], fault: 'hang_after_first' }],
    ['by the connection', { say: ['Dormez à heures fixes. Évitez les écrans et', 'x'], fault: 'reset_after_first' }],
  ];
  it.each(halves)('an answer cut short %s keeps what there is and is no refusal', async (_, play) => {
    fake().play(play);
    const { message, took } = await ask();
    expect(message).toMatchObject({ fault: 'cut_short', source: 'model', state: 'done' });
    expect(message.text).toMatch(/^Dormez à heures fixes\. Évitez les écrans et/);
    expect(took).toBeLessThan(2500);
  });

  it('is tried a second time at once when that can help, and only then', async () => {
    fake().play({ fault: 'error_503' });
    expect((await ask()).message).toMatchObject({ source: 'model', fault: null });
    expect(fake().requests.length).toBe(2);
    fake().reset();
    fake().always(GOOD);
    fake().play({ fault: 'rate_limited', retryAfter: 30 });
    expect((await ask()).message.fault).toBe('rate_limited');
    expect(fake().requests.length).toBe(1);
  });

  it('is counted by its code', async () => {
    const { token } = administrator();
    const count = async () => {
      const { body } = await api().call('getCompanionUsage', { token });
      return body.days.at(-1)?.faults.find(({ code }) => code === 'refused')?.count ?? 0;
    };
    const before = await count();
    fake().play({ fault: 'blocked_prompt' });
    await ask();
    expect(await count()).toBe(before + 1);
  });
});

describe('the breaker', () => {
  it('opens after five faults in a row, closes after one success thirty seconds later', async () => {
    for (let at = 0; at < 5; at++) {
      fake().play({ fault: 'wrong_key' });
      expect((await ask()).message.fault).toBe('unavailable');
    }
    fake().requests.length = 0;
    const { message, took } = await ask();
    expect(message).toMatchObject({ fault: 'unavailable', source: 'guide' });
    expect(fake().requests).toEqual([]);
    expect(took).toBeLessThan(500);
    clock.now += 31_000;
    expect((await ask()).message).toMatchObject({ fault: null, source: 'model' });
    expect((await ask()).message.source).toBe('model');
  });
});
