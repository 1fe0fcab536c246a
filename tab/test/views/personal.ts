import type { MyReminder, MySettings } from '@kaselo/bot/contract/personal';

/** Somebody who is reminded of what they come to, and asked nothing. */
export const mySettings: MySettings = {
  wishes: {
    remind: { dayBefore: true, hourBefore: false },
    private: { reminders: true, nudges: false, statusRounds: false },
  },
  reachable: true,
};

export const stoppedSettings: MySettings = {
  wishes: { remind: { dayBefore: false, hourBefore: false }, private: { reminders: false, nudges: false, statusRounds: false } },
  reachable: true,
  stoppedAt: 1_618_293_300_000,
};

/** An event of which there is still time to be reminded in both ways. */
export const myReminder: MyReminder = { dayBefore: false, hourBefore: false, ahead: ['day', 'hour'], reachable: true };
