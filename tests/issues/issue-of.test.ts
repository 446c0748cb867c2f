import { issueMaker, issueOf } from "@/issues/issue-of";
import { placeInWorkbook } from "@/issues/place-of";

const at = placeInWorkbook("Đại biểu", "phone");

describe("issueOf", () => {
  test("takes the severity from the catalogue", () => {
    const params = { typed: "12ab" };
    expect(issueOf("phone-invalid", at, params)).toEqual({ code: "phone-invalid", severity: "warning", at, params });
    expect(issueOf("file-has-macros", at, {}).severity).toBe("note");
  });

  test("of several severities the first is the usual one", () => {
    expect(issueOf("name-missing", at, {}).severity).toBe("error");
    expect(issueOf("name-missing", at, {}, "warning").severity).toBe("warning");
  });

  test("a severity that is not declared, a value that the sentence needs, a misspelt code do not compile", () => {
    // @ts-expect-error this kind is a warning
    issueOf("phone-invalid", at, { typed: "1" }, "error");
    // @ts-expect-error {{typed}} is missing
    issueOf("phone-invalid", at, {});
    // @ts-expect-error {{otherFile}}, {{otherSheet}}, {{otherRow}} make {{other}}
    issueOf("same-person", at, { name: "Lê Văn Cường" });
    // @ts-expect-error no such code
    expect(issueOf("phone-invalidd", at, { typed: "1" }).severity).toBe("error");
  });

  test("more may be said for fixes than the sentence needs", () => {
    const { params } = issueOf("phone-form", at, { typed: "912345678", likely: "0912345678", second: "0987654321" });
    expect(params).toHaveProperty("second", "0987654321");
  });
});

test("a maker of another catalogue knows only that one", () => {
  const made = issueMaker({
    "seat-taken": {
      severity: ["note", "error"],
      vi: { title: "Ghế đã có người", text: "Ghế {{seat}} đã có {{name}}." },
      en: { title: "Seat taken", text: "{{name}} has the seat {{seat}}." },
    },
  } as const);
  expect(made("seat-taken", at, { seat: 4, name: "An" })).toMatchObject({ code: "seat-taken", severity: "note" });
  expect(made("seat-taken", at, { seat: 4, name: "An" }, "error").severity).toBe("error");
  // @ts-expect-error {{seat}} is missing
  made("seat-taken", at, { name: "An" });
  // @ts-expect-error a code of the program's own catalogue
  expect(made("phone-invalid", at, { typed: "1" }).code).toBe("phone-invalid");
});
