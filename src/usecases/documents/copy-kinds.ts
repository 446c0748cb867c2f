import { copySheet, type CopyMaterial } from "@/documents/copies/copy-sheet";
import { packParts } from "@/documents/package/pack-parts";
import { writeWorkbook } from "@/documents/spreadsheet/write-workbook";
import { placeInWorkbook } from "@/issues/place-of";
import { decreeOf } from "@/domain/decision/decree-of";
import { listGuests } from "@/domain/guests/list-guests";
import { groupInPlan } from "@/domain/plan/plan-group";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { isOwnKind } from "@/tables/list-kinds";
import { sheetNames } from "@/tables/sheet-names";
import { listContents } from "@/workbook/records/read-records";
import { foldAccents } from "@/language/text/fold-accents";
import type { DocumentData, DocumentKind } from "./document-kind";
import { documentSheets } from "@/tables/document-sheet-names";
import { partNames } from "./part-names";
import { copyStamp } from "@/documents/copies/copy-stamp";

/** A copy of the lists for each of «Nơi nhận», each without what that reader must not have; the file holds one .xlsx for each. */
export const readerCopiesKind: DocumentKind = {
  id: "reader-copies",
  group: "people",
  options: [],
  compose(data) {
    const { readers, issues } = data.correspondence;
    const material = materialOf(data);
    const names = partNames(
      documentSheets.copy,
      readers.map(({ reader }) => reader),
    );
    const copies = readers.map((reader, index) => copySheet(material, reader, names[index] ?? documentSheets.copy));
    const at = placeInWorkbook(sheetNames.correspondence, null);
    const told: readonly Issue[] = [
      ...(readers.length === 0 ? [issueOf("readers-none", at, {})] : []),
      ...readers.flatMap(({ reader, copy }): readonly Issue[] =>
        copy === "full" ? [issueOf("copy-personal", at, { reader })] : [],
      ),
      ...copies.flatMap(({ hidden }, index): readonly Issue[] =>
        hidden === 0
          ? []
          : [issueOf("copy-numbers-hidden", at, { reader: readers[index]?.reader ?? "", count: hidden })],
      ),
    ];
    const sheets = copies.map(({ sheet }) => sheet);
    return {
      sheets,
      file: {
        name: "ban-gui.zip",
        kind: "zip",
        async bytes() {
          const files: Record<string, Uint8Array> = {};
          for (const [index, sheet] of sheets.entries())
            files[fileName(readers[index]?.reader ?? "", index)] = await writeWorkbook([sheet]);
          return packParts(files);
        },
      },
      issues: [...told, ...issues],
    };
  },
};

const fileName = (reader: string, index: number): string => {
  const words = foldAccents(reader)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `${String(index + 1).padStart(2, "0")}-${words.slice(0, 40) || "ban-gui"}.xlsx`;
};

function materialOf(data: DocumentData): CopyMaterial {
  const { meeting, records, assessed, people } = data;
  const guests = listGuests({
    delegates: records.delegates.map(({ record, planGroup }) => ({ delegate: record, planGroup })),
    honorees: assessed.map(({ honoree }) => honoree),
    people,
    withHonorees: false,
  });
  return {
    meeting,
    guests,
    delegates: records.delegates.map(({ record }) => record),
    planGroups: records.delegates.map(({ record, planGroup }) => groupInPlan({ delegate: record, planGroup })),
    honorees: assessed,
    lists: records.lists,
    others: listContents(records).flatMap(({ table, rows }) =>
      isOwnKind(table.kind) ? [] : [{ table, records: rows.map(({ record }) => record) }],
    ),
    stamp: stampOf(data),
  };
}

/** From what a copy was made, so that it can be made again. */
function stampOf({ records, law, assessed, madeAt }: DocumentData): string {
  const codes = new Set(assessed.flatMap(({ priced }) => priced.code ?? []));
  const decrees = law.norms.filter(({ code }) => codes.has(code)).map(({ legalBasis }) => decreeOf(legalBasis));
  return copyStamp({
    delegates: records.delegates.length,
    honorees: records.honorees.length,
    budget: records.budget.length,
    decrees: [...new Set(decrees)],
    baseSalary: law.baseSalary,
    madeAt,
  });
}
