/** Tells the preload script of a window that it is the second display. */
export const secondWindowArgument = '--tongban-window=second';
