/** Letters that only Vietnamese has, composed. */
const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;
/** A name of one or two words is a name; more is something said. */
const fewestWords = 3;
const fewestVietnamese = 2;

const isSentence = (text) => {
  const words = text.normalize("NFC").trim().split(/\s+/u);
  return words.length >= fewestWords && words.filter((word) => vietnamese.test(word)).length >= fewestVietnamese;
};

/** Forbids Vietnamese sentences in code: what a user reads is said in both languages, in one place. */
export const vietnameseSentence = {
  meta: {
    type: "problem",
    docs: {
      description:
        "No Vietnamese sentence outside messages, issues, fields, norms and the texts of the workbook and its documents.",
    },
    messages: {
      misplaced:
        "A Vietnamese sentence in code is one that an English reader gets in Vietnamese, and that nobody finds to correct. A sentence of the pane goes to src/messages in both languages, one of an issue to src/issues/catalogue, a heading or text of the workbook to src/tables, of a document to src/documents, words by which lists are read to src/language or src/fields.",
    },
    schema: [],
  },
  create(context) {
    const check = (node, text) => {
      if (isSentence(text)) context.report({ node, messageId: "misplaced" });
    };
    return {
      Literal(node) {
        if (typeof node.value === "string" && node.parent.type !== "ImportDeclaration") check(node, node.value);
      },
      // The whole of it: «đọc {…} dòng» is a sentence, though none of its parts is.
      TemplateLiteral(node) {
        check(node, node.quasis.map(({ value }) => value.cooked ?? "").join(" "));
      },
      JSXText(node) {
        check(node, node.value);
      },
    };
  },
};
