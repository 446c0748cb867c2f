/** An id that may stand once in a document: the whole tag around it up to the id, the id, and what follows. */
const numbered =
  /(<(?:\w+:docPr\b[^>]*?\sid=|\w+:sdtPr>(?:(?!<\/\w+:sdtPr>)[\s\S])*?<\w+:id\s+\w+:val=)")(-?\d+)(?=")/g;
const shape = /(<v:(?:shape|rect|roundrect|oval|line|polyline|group|curve|arc|image)\b[^>]*?\sid=")([^"]+)(?=")/g;
const shapeType = /<v:shapetype\b[^>]*?\sid="([^"]+)"[^>]*?(?:\/>|>[\s\S]*?<\/v:shapetype>)/g;
const commentMark = /<\w+:commentReference\b[^>]*?\s\w+:id="([^"]+)"[^>]*\/>/g;

/** Gives what loops have repeated ids of their own: drawings, content controls and shapes; the mark of a comment and the type of a shape stay where they stood first. One of these a document. */
export function createUniqueIds(parts: readonly string[]): (xml: string) => string {
  const seen = new Set<string>();
  const largest = parts.flatMap((xml) => [...xml.matchAll(numbered)].map(([, , id]) => Number(id)));
  let next = largest.reduce((a, b) => Math.max(a, b), 0);
  const isFirst = (kind: string, id: string): boolean =>
    !seen.has(`${kind} ${id}`) && Boolean(seen.add(`${kind} ${id}`));
  return (xml) =>
    xml
      .replace(numbered, (whole, before: string, id: string) => {
        const kind = before.includes("docPr") ? "drawing" : "control";
        if (isFirst(kind, id)) return whole;
        next = next >= largestId ? 1 : next + 1;
        while (!isFirst(kind, String(next))) next += 1;
        return `${before}${String(next)}`;
      })
      .replace(shapeType, (whole, id: string) => (isFirst("shape type", id) ? whole : ""))
      .replace(shape, (whole, before: string, id: string) => {
        if (isFirst("shape", id)) return whole;
        let count = 2;
        while (!isFirst("shape", `${id}_${String(count)}`)) count += 1;
        return `${before}${id}_${String(count)}`;
      })
      .replace(commentMark, (whole, id: string) => (isFirst("comment", id) ? whole : ""));
}

/** Ids are whole numbers of 32 bits. */
const largestId = 2_147_483_647;
