/** How a file like `meeting.json` says a value. */
export type JsonForm<Value> =
  | { readonly kind: "text" }
  /** `2020-03-10`, or as a person writes it. */
  | { readonly kind: "date" }
  | { readonly kind: "whole"; readonly least: number; readonly make?: (number: number) => Value }
  /** One of the keys; the words explain them. */
  | { readonly kind: "choice"; readonly words: Readonly<Record<string, string>> }
  /** A list of texts, of which the first `most` are taken. */
  | { readonly kind: "texts"; readonly most: number }
  /** Several entries that make one value together, each null where the file does not say it. */
  | {
      readonly kind: "joined";
      readonly parts: Readonly<Record<string, JsonForm<unknown>>>;
      readonly join: (parts: Readonly<Record<string, unknown>>) => Value | null;
    };

/** What is wrong with an entry of the file. */
export type JsonMust = "text" | "date" | "number" | "whole" | "least" | "choice" | "texts" | "group";

/** One fault of the file, or of the whole of it. Its sentence is made in `messages/`. */
export type JsonFault =
  | { readonly kind: "no-json"; readonly reason: string }
  | { readonly kind: "no-group" }
  /** `path` "" = the file itself. */
  | {
      readonly kind: "wrong";
      readonly path: string;
      readonly must: JsonMust;
      /** What stands there, as JSON writes it. */
      readonly found: string;
      readonly least?: number;
      readonly words?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "too-many"; readonly path: string; readonly count: number; readonly most: number };
