/** A function that ends the script; set by the content script in its isolated world; the page can neither see nor set it. */
export const FRAME_FLAG = '__filingAssistFrame';
/** The object of the context menu's script in the isolated world. */
export const ONE_FIELD = '__filingAssistOneField';
/** The function of the summary page's script in the isolated world. */
export const READ_SUMMARY = '__filingAssistReadSummary';
