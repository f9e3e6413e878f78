import { useEffect, useRef, useState } from 'react';

const BEAT_MS = 100;

/**
 * Seconds that a step has lasted, in tenths, by the clock of the browser and not by counting beats: late timers cost nothing.
 * What a step ran over is taken off the next one, so that a breath of four seconds lasts four over any number of rounds.
 * `step` names the step; `seconds` null: it lasts until the person goes on. `onEnd` when its time is over.
 */
export function useStepClock(step: number, seconds: number | null, running: boolean, onEnd: () => void): number {
  const [elapsed, setElapsed] = useState(0);
  const clock = useRef({ step, passed: 0, over: 0 });
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    const now = clock.current;
    if (now.step !== step) {
      now.passed = now.step + 1 === step ? now.over : 0;
      now.over = 0;
      now.step = step;
      setElapsed(now.passed);
    }
    if (!running || seconds === null) return;
    let last = performance.now();
    const beat = setInterval(() => {
      const at = performance.now();
      now.passed += (at - last) / 1000;
      last = at;
      if (now.passed >= seconds) {
        clearInterval(beat);
        // a machine that slept through a step does not rush through the next
        now.over = Math.min(now.passed - seconds, 0.5);
        end.current();
      } else setElapsed(Math.floor(now.passed * 10) / 10);
    }, BEAT_MS);
    return () => {
      now.passed += Math.max(0, Math.min((performance.now() - last) / 1000, BEAT_MS / 1000));
      clearInterval(beat);
    };
  }, [step, seconds, running]);
  return elapsed;
}
