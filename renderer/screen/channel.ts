/** Name of the channel between the main window and the second one; only pages of our own origin hear it. */
export const channelName = 'tongban.screen';

/** Name of the second window, so that opening it twice shows one. The desktop shell allows this one only. */
export const screenWindowName = 'tongban-screen';

/** Address of the page of the second window, beside the page that opens it. */
export const screenPage = 'screen.html';
