/** The key whose words a text says, in any case and however its letters are composed; null for other words. */
export function keyOfWords<Key extends string>(words: Readonly<Record<Key, string>>, text: string): Key | null {
  const wanted = text.normalize("NFC").trim().toLowerCase();
  return (Object.keys(words) as Key[]).find((key) => words[key].toLowerCase() === wanted) ?? null;
}
