/** Files in and out of the options page. */

/** Hands text to the browser as a download; nothing is sent anywhere. */
export const download = (text: string, name: string, type = 'application/json'): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click: taken back at once, Firefox may save nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

const TOLD_KEY = 'export-told';

/** Whether the user has been told on this computer that an export is not encrypted. */
export const exportTold = (): boolean => localStorage.getItem(TOLD_KEY) === 'yes';
export const rememberExportTold = (): void => localStorage.setItem(TOLD_KEY, 'yes');
