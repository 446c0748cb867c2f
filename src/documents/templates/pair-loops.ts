import { nearestTag, tagKey } from "@/domain/templates/tag-name";
import { contextOf, type FoundTag } from "./scan-tags";
import type { TemplateFault, TemplateFaultCode } from "@/domain/templates/template-fault";
import type { TemplateTag, Vocabulary } from "./template-tags";

/** A loop or condition: what stands between its tags is repeated, shown or omitted. */
export interface TagLoop {
  readonly open: FoundTag;
  readonly close: FoundTag;
  readonly tag: TemplateTag;
  /** Shown when there is nothing, `{^…}`. */
  readonly isInverted: boolean;
}

/** A tag that prints a value. */
export interface TagValue {
  readonly found: FoundTag;
  readonly tag: TemplateTag;
}

export interface PairedTags {
  readonly values: readonly TagValue[];
  readonly loops: readonly TagLoop[];
  readonly faults: readonly TemplateFault[];
}

interface OpenLoop {
  readonly open: FoundTag;
  readonly tag: TemplateTag | null;
}

/** Pairs the tags of one part and looks each up in the vocabulary. A loop whose name is not known is still paired, so that its end is no second fault. */
export function pairLoops(tags: readonly FoundTag[], vocabulary: Vocabulary): PairedTags {
  const values: TagValue[] = [];
  const loops: TagLoop[] = [];
  const faults: TemplateFault[] = [];
  const stack: OpenLoop[] = [];
  const report = (code: TemplateFaultCode, found: FoundTag, more: Partial<TemplateFault> = {}): void => {
    faults.push({ ...faultAt(code, found), ...more });
  };
  const known = (found: FoundTag): TemplateTag | null => {
    const tag = vocabulary.find(found.name);
    if (tag === null) {
      const nearest = nearestTag(found.name, namesFor(found, stack, vocabulary));
      report("tag-unknown", found, { nearest: nearest === null ? null : `{${found.sign}${nearest}}` });
      return null;
    }
    const inside = stack.flatMap(({ tag: around }) => (around === null ? [] : [around.name]));
    // Inside an unknown list nothing can be said of what belongs there.
    if (stack.some(({ tag: around }) => around === null)) return tag;
    if (tag.within.some((list) => list === null || inside.includes(list))) return tag;
    report("tag-outside-list", found, { expected: tag.within.map((list) => `{#${list}}…{/${list}}`).join(" / ") });
    return null;
  };
  const swallowed = new Set<FoundTag>();
  tags.forEach((found, index) => {
    if (found.sign === "/") {
      const closed = swallowed.has(found)
        ? null
        : closeLoop(found, { stack, rest: tags.slice(index + 1), swallowed, report });
      if (closed?.tag)
        loops.push({ open: closed.open, close: found, tag: closed.tag, isInverted: closed.open.sign === "^" });
      return;
    }
    const tag = known(found);
    if (found.sign !== "") stack.push({ open: found, tag });
    else if (tag?.isList) report("list-as-value", found, { expected: `{#${tag.name}}…{/${tag.name}}` });
    else if (tag) values.push({ found, tag });
  });
  for (const { open } of stack) report("loop-unclosed", open, { expected: `{/${open.name}}` });
  return { values, loops, faults };
}

/** Names to compare a wrong one with: those that mean something at its place, lists for a list. */
function namesFor(found: FoundTag, stack: readonly OpenLoop[], { tags }: Vocabulary): readonly string[] {
  const inside = stack.map(({ open }) => tagKey(open.name));
  const here = tags.filter(
    ({ isList, within }) =>
      (found.sign === "" ? !isList : true) && within.some((list) => list === null || inside.includes(tagKey(list))),
  );
  return (here.some(({ name }) => nearestTag(found.name, [name]) !== null) ? here : tags).map(({ name }) => name);
}

interface Closing {
  readonly stack: OpenLoop[];
  /** Tags after the one that closes. */
  readonly rest: readonly FoundTag[];
  /** Ends that are reported already where their loop began. */
  readonly swallowed: Set<FoundTag>;
  report(code: TemplateFaultCode, at: FoundTag, more?: Partial<TemplateFault>): void;
}

/** Takes the loop that a tag ends off the stack, with what was begun inside it and is still open. */
function closeLoop(found: FoundTag, { stack, rest, swallowed, report }: Closing): OpenLoop | null {
  const at = found.name === "" ? stack.length - 1 : stack.map(({ open }) => isSame(open, found)).lastIndexOf(true);
  const meant = stack[at];
  if (meant === undefined) {
    const innermost = stack.at(-1);
    // A misspelt end of the innermost loop is that loop's end.
    const isMisspelt = innermost !== undefined && nearestTag(found.name, [innermost.open.name]) !== null;
    if (isMisspelt) stack.pop();
    const expected = isMisspelt ? `{/${innermost.open.name}}` : found.name === "" ? null : `{#${found.name}}`;
    report("loop-unopened", found, { expected, nearest: isMisspelt ? expected : null });
    return null;
  }
  for (const { open } of stack.splice(at + 1)) {
    const late = rest.find((tag) => tag.sign === "/" && isSame(open, tag));
    if (late) swallowed.add(late);
    report(late ? "loop-crossed" : "loop-unclosed", open, {
      expected: late ? `{/${open.name}} … {/${meant.open.name}}` : `{/${open.name}}`,
    });
  }
  stack.pop();
  return meant;
}

const isSame = (open: FoundTag, close: FoundTag): boolean => tagKey(open.name) === tagKey(close.name);

/** A fault at a tag. */
export function faultAt(code: TemplateFaultCode, { paragraph, from, to }: FoundTag): TemplateFault {
  return {
    code,
    tag: paragraph.text.slice(from, to).replace(/\s+/g, " "),
    at: paragraph.place,
    context: contextOf(paragraph.text, from, to),
    expected: null,
    nearest: null,
  };
}
