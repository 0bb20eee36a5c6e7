/** The one alarm: it wakes the background when the next name is due. */
import browser from 'webextension-polyfill';

const WAKE = 'wake';

/** Arms the alarm. The period is a safety net: alarms can vanish with the browser, and a wake with nothing due is cheap. */
export const armAlarm = (when: number): Promise<void> =>
  Promise.resolve(browser.alarms.create(WAKE, { when, periodInMinutes: 120 }));

/** Hears the alarm. @param hear is told the moment it should have rung, epoch milliseconds: the computer may have slept */
export const onAlarm = (hear: (planned: number) => void): void => {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === WAKE) hear(alarm.scheduledTime);
  });
};
