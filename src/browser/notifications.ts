/** Notifications: the whole one is a single click target, because Firefox has no buttons. */
import browser from 'webextension-polyfill';

/** Shows a notification. @param id also names the dashboard page it leads to, after a `#` */
export const notify = async (id: string, title: string, message: string): Promise<void> => {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message,
  });
};

/** The ids of the notifications that stand before the person now; none where the browser does not tell. */
export const standing = async (): Promise<Set<string>> =>
  new Set(Object.keys(await browser.notifications.getAll().catch(() => ({}))));

export const onNotificationClick = (hear: (id: string) => void): void => {
  browser.notifications.onClicked.addListener(hear);
};
