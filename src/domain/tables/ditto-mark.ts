const dittoMark =
  /^(?:[-–—.\s]*(?:nt|n\.t|n\/t)[-–—.\s]*|["”“″'’‘`]{1,4}|\/\/|[-–—.]+\s*(?:["”“″]|\/\/|'')\s*[-–—.]+|như trên|như\s*trên|n\.?trên|ditto|[-–—]\s*như trên\s*[-–—])$/u;

/** True for a mark that repeats the cell above: `nt`, `-nt-`, `"`, `//`, `''`, «như trên». Give it normalised text. */
export const isDittoMark = (text: string): boolean => text.length <= 14 && dittoMark.test(text.toLowerCase());
