// What may not be in a text of a source, whatever the file: characters that nobody sees.

/**
 * Bytes of Windows-1252 taken for ISO-8859-1 somewhere before publication (U+0092 in a label of ROME v460). They show
 * nothing and tell nothing: they are dropped.
 */
const STRAY_BYTE = /[\u0080-\u009f]/g;
/** Any other control character is the mark of a broken file, and could act on a terminal: it is refused. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

export const dropStrayBytes = (text: string): string => text.replace(STRAY_BYTE, '');

export const hasControl = (text: string): boolean => CONTROL.test(text);

export const NO_CONTROL = 'no control character';
