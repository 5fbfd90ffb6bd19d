/** For an area that scrolls: the keyboard must reach it even when nothing in it can be pressed. */
export const SCROLLS = { tabIndex: 0 };
