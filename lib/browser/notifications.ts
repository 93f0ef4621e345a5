/** Notifications, an optional permission: asked for when the user wants reminders, never before. */
import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['notifications' as const] };

export const notificationsAllowed = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks the user. Browsers allow this only straight from a click: nothing may be awaited before it. */
export const askForNotifications = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Shows or replaces the notification of this id. */
export const showNotification = async (
  id: string,
  { title, message }: { title: string; message: string },
): Promise<void> => {
  const iconUrl = browser.runtime.getURL('icon/128.png' as never);
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
};

export const withdrawNotifications = async (ids: readonly string[]): Promise<void> => {
  if (ids.length === 0 || !(await notificationsAllowed())) return;
  for (const id of ids) await browser.notifications.clear(id);
};

/**
 * Listens for clicks, now or from the moment the user grants the permission: until then the API is absent.
 * @param granted called at that moment
 */
export const onNotificationClick = (clicked: (id: string) => void, granted: () => void): void => {
  const listen = () => {
    if (!browser.notifications?.onClicked.hasListener(clicked))
      browser.notifications?.onClicked.addListener(clicked);
  };
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (!permissions?.includes('notifications')) return;
    listen();
    granted();
  });
};
