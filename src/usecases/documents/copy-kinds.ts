import { copySheet, type CopyMaterial } from "@/documents/copies/copy-sheet";
import { packParts } from "@/documents/package/pack-parts";
import { writeWorkbook } from "@/documents/spreadsheet/write-workbook";
import { placeInWorkbook } from "@/issues/place-of";
import { decreeOf } from "@/domain/decision/decree-of";
import { listGuests } from "@/domain/guests/list-guests";
import { groupInPlan } from "@/domain/plan/plan-group";
import type { Issue } from "@/issues/issue";
import { isOwnKind } from "@/tables/list-kinds";
import { sheetNames } from "@/tables/sheet-names";
import { listContents } from "@/workbook/records/read-records";
import { foldAccents } from "@/language/text/fold-accents";
import { formatVnd } from "@/language/numbers/format-number";
import type { DocumentData, DocumentKind } from "./document-kind";
import { documentSheets, partNames } from "./document-sheets";

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
      ...(readers.length === 0 ? [{ code: "readers-none", severity: "error", at, params: {} } as const] : []),
      ...readers.flatMap(({ reader, copy }): readonly Issue[] =>
        copy === "full" ? [{ code: "copy-personal", severity: "note", at, params: { reader } }] : [],
      ),
      ...copies.flatMap(({ hidden }, index): readonly Issue[] =>
        hidden === 0
          ? []
          : [
              {
                code: "copy-numbers-hidden",
                severity: "warning",
                at,
                params: { reader: readers[index]?.reader ?? "", count: hidden },
              },
            ],
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

/** From what a copy was made, so that it can be made again: rows, norms, base salary, time. */
function stampOf({ records, law, assessed, madeAt }: DocumentData): string {
  const codes = new Set(assessed.flatMap(({ priced }) => priced.code ?? []));
  const bases = new Set(law.norms.filter(({ code }) => codes.has(code)).map(({ legalBasis }) => decreeOf(legalBasis)));
  const base = law.baseSalary === null ? "chưa có mức lương cơ sở" : `lương cơ sở ${formatVnd(law.baseSalary)} đồng`;
  return [
    `Lập từ ${records.delegates.length} dòng đại biểu, ${records.honorees.length} dòng khen thưởng, ${records.budget.length} dòng dự toán`,
    `định mức: ${bases.size === 0 ? "chưa có" : [...bases].join("; ")}`,
    base,
    ...(madeAt === null ? [] : [`lúc ${madeAt}`]),
  ].join("; ");
}
