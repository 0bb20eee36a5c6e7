/** The one alarm: it wakes the background when the next name is due. */
import browser from 'webextension-polyfill';

const WAKE = 'wake';

const PERIOD = 120;
const MINUTE = 60_000;

/**
 * Arms the alarm. The period is a safety net: alarms can vanish with the browser, and a wake with nothing due is cheap. A
 * browser that refuses stops no work: the next event arms it again.
 */
export const armAlarm = async (when: number): Promise<void> => {
  try {
    await browser.alarms.create(WAKE, { when, periodInMinutes: PERIOD });
  } catch {}
};

/** Arms the alarm when it vanished, or when a clock that was set back put it off. @param now epoch milliseconds */
export const armIfLost = async (now: number): Promise<void> => {
  const alarm = await browser.alarms.get(WAKE);
  if (!alarm || alarm.scheduledTime > now + (PERIOD + 1) * MINUTE) await armAlarm(now + MINUTE);
};

/** Hears the alarm. @param hear is told the moment it should have rung, epoch milliseconds: the computer may have slept */
export const onAlarm = (hear: (planned: number) => void): void => {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === WAKE) hear(alarm.scheduledTime);
  });
};
