/** What the key of shortcuts is called on this machine. */
export const modifierKey = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
