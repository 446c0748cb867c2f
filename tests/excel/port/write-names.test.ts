/** @jest-environment jsdom */
import "../../support/pane-setup";
import { addMissingSheets, readNames, writeNames } from "../../support/excel-calls";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { smallTable } from "@tools/faults/small-table";

afterAll(closeOffice);

const open = async () => {
  const host = await openWorkbook();
  const cell = (row: number, bottom = row) => ({ top: row, left: 1, bottom, right: 1 });
  await addMissingSheets([
    smallTable([], {
      name: "Hội nghị",
      tables: [],
      names: [
        { name: "HN_DonVi", area: cell(1) },
        { name: "HN_CanCu", area: cell(2, 4) },
      ],
    }),
  ]);
  return host;
};

test("what is written is read; an area that gets less is emptied below; a missing name is null", async () => {
  await open();
  await writeNames({ HN_DonVi: [["=UBND"]], HN_CanCu: [["một"], ["hai"], ["ba"]] });
  await writeNames({ HN_CanCu: [["2020"]] });
  expect(await readNames(["HN_DonVi", "HN_CanCu", "HN_Khac"])).toEqual({
    HN_DonVi: [["=UBND"]],
    HN_CanCu: [["2020"], [null], [null]],
    HN_Khac: null,
  });
});

test("a missing name or too many rows is refused before anything is written", async () => {
  const host = await open();
  const before = await pictureOf(host);
  await expect(writeNames({ HN_DonVi: [["x"]], HN_Khac: [["y"]] })).rejects.toMatchObject({
    code: "item-not-found",
    subject: "HN_Khac",
  });
  await expect(writeNames({ HN_DonVi: [["x"], ["y"]] })).rejects.toMatchObject({ code: "cells-in-the-way" });
  expect(await pictureOf(host)).toEqual(before);
});
