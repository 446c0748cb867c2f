const word = "(?:n[./]?t\\.?)(?:\\s+n[./]?t\\.?)*|như (?:dòng |ô )?trên|như tr\\.?|n\\.?\\s?trên|tương tự|ditto";
const sign = '["“”„″\'’‘`«»]{1,4}(?:\\s*["“”]){0,2}|,,|//(?:\\s*//)*|\\\\\\\\|[~↓]';
/** Dashes, dots or brackets may stand around a mark, also apart: `- - " - -`. */
const dittoMark = new RegExp(`^[-–—.…_\\s(]*(?:${word}|${sign})[-–—.…_\\s)]*$`, "u");

/** True for a mark that repeats the cell above: `nt`, `-nt-`, `"`, `//`, `''`, «như trên». Give it normalised text. */
export const isDittoMark = (text: string): boolean => text.length <= 16 && dittoMark.test(text.toLowerCase());
