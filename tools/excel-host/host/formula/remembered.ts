/** So many texts are remembered; then all are forgotten at once. */
const most = 20_000;

/** A function of a text that gives one and the same result each time: the workbook's formulas are read again and again. */
export function rememberedText<Result>(of: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = of(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}

/** The same for a function of an object, for as long as the object is used; the object does not change. */
export function rememberedObject<Of extends object, Result>(of: (object: Of) => Result): (object: Of) => Result {
  const known = new WeakMap<Of, { readonly result: Result }>();
  return (object) => {
    const before = known.get(object);
    if (before !== undefined) return before.result;
    const result = of(object);
    known.set(object, { result });
    return result;
  };
}
