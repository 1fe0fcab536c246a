import * as fc from 'fast-check';
import { hours, minutes } from '../kit/clock';
import { at, dayOf, plusDays, timeOf } from '../kit/time';
import { timelinessOfFollowUp, timelinessOfReminder } from './lateness';

const due = fc.integer({ min: at('2020-01-01', '00:00'), max: at('2024-12-31', '23:59') });
const delay = fc.integer({ min: 0, max: hours(24 * 12) });

describe('A post that is found late', () => {
  test('is on time for ten minutes, whatever the hour', () => {
    fc.assert(
      fc.property(due, fc.integer({ min: 0, max: minutes(10) }), (when, late) => {
        expect(timelinessOfReminder(when, when + late)).toEqual({ verdict: 'on-time' });
        expect(timelinessOfFollowUp(when, when + late)).toEqual({ verdict: 'on-time' });
      }),
    );
  });

  test('is a reminder until eight in the evening of its own day, and never on another day', () => {
    fc.assert(
      fc.property(due, delay, (when, late) => {
        const { verdict } = timelinessOfReminder(when, when + late);
        if (late <= minutes(10)) return;
        expect(verdict).toBe(when + late <= at(dayOf(when), '20:00') ? 'late' : 'too-late');
      }),
    );
  });

  test('is a follow-up for seven days, between eight and eight; at night it waits for the morning', () => {
    fc.assert(
      fc.property(due, delay, (when, late) => {
        const now = when + late;
        const timeliness = timelinessOfFollowUp(when, now);
        if (late <= minutes(10)) return;
        if (now > plusDays(when, 7)) expect(timeliness).toEqual({ verdict: 'too-late' });
        else if (timeOf(now) >= '08:00' && now <= at(dayOf(now), '20:00')) expect(timeliness).toEqual({ verdict: 'late' });
        else if (timeliness.verdict === 'wait') {
          expect(timeOf(timeliness.until)).toBe('08:00');
          expect(timeliness.until - now).toBeGreaterThan(0);
          expect(timeliness.until - now).toBeLessThanOrEqual(hours(13));
        } else throw new Error(`It should wait at ${timeOf(now)}`);
      }),
    );
  });
});
