/** @jest-environment jsdom */
import "../../../support/pane-setup";
import { act, createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readDraft } from "../../../support/read-draft";
import { withHandEdits } from "../../../support/hand-edits";
import { openPort } from "@tools/try/open-port";
import { readMemory } from "@/workbook/memory/memory";
import type { IntakeControl } from "@/usecases/ports";
import { readRecords } from "@/workbook/records/read-records";
import { listModels, setUpLists } from "../../../support/list-sheets";
import { closeOffice, openWorkbook, pictureOf } from "../../../support/open-book";
import { faultsOf, openPane } from "../../../support/open-pane";

/** The pane's own work about lists, by clicking, over the genuine Office.js client and our host. */

// The whole book is set up by other tests; here only what lists need, which is sooner done.
jest.mock("@/usecases/setup/set-up", () => {
  const original = jest.requireActual<typeof import("@/usecases/setup/set-up")>("@/usecases/setup/set-up");
  const { useCase } = jest.requireActual<typeof import("@/usecases/use-case")>("@/usecases/use-case");
  const findMissingSheets = useCase({ step: "readTables", reads: [], work: () => [] });
  return { ...original, findMissingSheets, setUp: () => Promise.resolve([]) };
});

afterAll(closeOffice);

let last: ReturnType<typeof openPane> | null = null;

// The pane looks at the book once more after each action.
afterEach(async () => {
  await waitFor(() => {
    const { running, summary } = last?.store.getState() ?? {};
    expect([running, summary?.status]).toEqual([null, "done"]);
  });
});

const heading = "STT;Họ và tên;Chức vụ;Đơn vị;Điện thoại";
const csv = (name: string, ...rows: readonly string[]) =>
  new File([[heading, ...rows.map((row, index) => `${index + 1};${row}`)].join("\r\n")], name);
const an = "Nguyễn Văn An;Chủ tịch;UBND phường;0912345678";
const hoa = "Lê Thị Hoa;Tổ trưởng;Tổ dân phố số 2;0900000001";
const dung = "Phạm Tiến Dũng;Bí thư;Chi bộ 3;0900000002";

async function open(sheets?: Parameters<typeof openWorkbook>[0], intake?: Parameters<typeof openPane>[0]) {
  const host = await openWorkbook(sheets);
  await setUpLists({ workbook: withHandEdits(openPort(listModels())) });
  const pane = openPane(intake, listModels());
  last = pane;
  await screen.findByLabelText("Chọn tệp…", { selector: "input" });
  const names = async () =>
    readRecords(await readDraft(pane.world.workbook)).delegates.map(
      ({ record }) => `${record.fullName}, ${record.position ?? "-"}`,
    );
  return { host, ...pane, names };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const choose = async (...files: readonly File[]) =>
  userEvent.upload(await screen.findByLabelText("Chọn tệp…", { selector: "input" }), [...files]);
const take = async (...files: readonly File[]) => {
  await choose(...files);
  await press(/^Lấy \d+ nguồn vào sổ/);
};

test("a clean list is taken in with one click, without a look before", async () => {
  const { names } = await open();
  await take(csv("moi.csv", an, hoa));
  await screen.findByText("Đã lấy 2 dòng từ 1 nguồn.");
  expect(await names()).toEqual(["Nguyễn Văn An, Chủ tịch", "Lê Thị Hoa, Tổ trưởng"]);
});

test("a look before writes nothing, tells counts and first rows, and may be let go", async () => {
  const { host, container } = await open();
  const before = await pictureOf(host);
  await choose(csv("moi.csv", an, hoa));
  await press("Xem trước");
  const list = within(await screen.findByRole("region", { name: "moi.csv" }));
  expect(list.getByText("Danh sách đại biểu", { selector: "div" })).toBeVisible();
  expect(list.getByText("2 dòng lấy, 1 dòng bỏ qua")).toBeVisible();
  expect(list.getByText("Nguyễn Văn An · Chủ tịch · UBND phường")).toBeVisible();
  expect(await faultsOf(container)).toEqual([]);
  await press("Thôi, không lấy");
  expect(await pictureOf(host)).toEqual(before);
  expect(await screen.findByRole("button", { name: "Lấy 1 nguồn vào sổ" })).toBeVisible();
});

test("hidden rows are asked about; left out they stay out, and the answer is kept for the next version", async () => {
  const { names, container, world } = await open({
    sheets: {
      Mời: [
        ["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
        [1, "Nguyễn Văn An", "Bí thư", "Chi bộ 1"],
        [2, "Lê Thị Hoa", "Tổ trưởng", "Tổ 2"],
      ],
    },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Mời").getRange("A3:D3").rowHidden = true;
    await context.sync();
  });
  await userEvent.click(await screen.findByRole("checkbox", { name: "Mời" }));
  await press("Lấy 1 nguồn vào sổ");
  await screen.findByText("Danh sách có dòng đang ẩn.");
  expect(await faultsOf(container)).toEqual([]);
  await press("Bỏ phần ẩn");
  await press("Lấy 1 dòng vào sổ");
  await screen.findByText("Đã lấy 1 dòng từ 1 nguồn.");
  expect(await names()).toEqual(["Nguyễn Văn An, Bí thư"]);
  expect(readMemory(await readDraft(world.workbook)).sources).toEqual([
    { file: "", sheet: "Mời", hiddenRows: "leave" },
  ]);
});

test("a column is set right and read again, remembered for the next list with that heading, and forgotten", async () => {
  const { names, world, container } = await open();
  const odd = (name: string, who: string) => new File([`STT;Họ và tên;Gánh vác\r\n1;${who};Tổ trưởng`], name);
  await choose(odd("a.csv", "Nguyễn Văn An"));
  await press("Xem trước");
  await press("Cách đọc: cột, dòng tiêu đề, bảng mã…");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Cột C: Gánh vác" }), "Chức vụ");
  expect(await faultsOf(container)).toEqual([]);
  await press("Đọc lại");
  await screen.findByText("Nguyễn Văn An · Tổ trưởng");
  await press("Lấy 1 dòng vào sổ");
  await screen.findByText("Đã lấy 1 dòng từ 1 nguồn.");
  expect(readMemory(await readDraft(world.workbook)).columns).toEqual([
    { heading: "gánh vác", kind: "delegates", field: "position" },
  ]);
  await take(odd("b.csv", "Lê Thị Hoa"));
  await waitFor(async () => expect(await names()).toEqual(["Nguyễn Văn An, Tổ trưởng", "Lê Thị Hoa, Tổ trưởng"]));
  await press("Sổ tay: điều đã nhớ về các danh sách");
  await press("Quên «gánh vác» trong danh sách đại biểu là Chức vụ");
  await waitFor(async () => expect(readMemory(await readDraft(world.workbook)).columns).toEqual([]));
  expect(await faultsOf(container)).toEqual([]);
});

test("encoding and separator can be overruled", async () => {
  const { store } = await open();
  await choose(new File(["STT;Họ và tên;Đơn vị\r\n1;Nguyễn Văn An;Tổ 1, Tổ 2"], "a.csv"));
  await press("Xem trước");
  await press("Cách đọc: cột, dòng tiêu đề, bảng mã…");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Dấu phân cách" }), "Dấu phẩy");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Bảng mã" }), "TCVN3");
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "Loại danh sách" }),
    "Không nhận ra loại danh sách",
  );
  await press("Đọc lại");
  await waitFor(() =>
    expect(store.getState().listing.preview?.read.lists.choices).toEqual([
      { file: "a.csv", sheet: "", separator: ",", encoding: "TCVN3", kind: "unknown" },
    ]),
  );
  await screen.findByText("Không có dòng nào để lấy.");
  await press("Đọc như ban đầu");
  await screen.findByText("Nguyễn Văn An · Tổ 1, Tổ 2");
});

test("the next version is shown cell by cell; conflicts keep the correction by hand unless it is overruled", async () => {
  const { names, container } = await open();
  await take(csv("moi.csv", an, hoa));
  await screen.findByText("Đã lấy 2 dòng từ 1 nguồn.");
  await withHandEdits(openPort(listModels())).writeCells("DaiBieu", [
    { rowIndex: 0, heading: "Chức vụ", value: "Chủ tịch UBND" },
  ]);
  await take(csv("moi.csv", an.replace("Chủ tịch", "Phó Chủ tịch"), dung));
  expect(await screen.findByText("1 dòng mới · 1 dòng sửa · 1 dòng không còn")).toBeVisible();
  const conflict = screen.getByRole("checkbox", {
    name: "Chức vụ: trong sổ «Chủ tịch UBND» (sửa tay), bản mới «Phó Chủ tịch». Lấy theo bản mới",
  });
  expect(conflict).not.toBeChecked();
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(screen.getByRole("checkbox", { name: /^Bỏ: Lê Thị Hoa/ }));
  await press("Lấy vào sổ");
  expect(await screen.findByText(/moi.csv: thêm 1, sửa 0, bỏ 0 dòng/)).toBeVisible();
  expect(screen.getByText(/Giữ 1 chỗ đã sửa tay/)).toBeVisible();
  expect(await names()).toEqual(["Nguyễn Văn An, Chủ tịch UBND", "Lê Thị Hoa, Tổ trưởng", "Phạm Tiến Dũng, Bí thư"]);
});

test("a file of another name is offered as the next version, and may be said to be a list of its own", async () => {
  const { names, container } = await open();
  await take(csv("moi.csv", an, hoa));
  await screen.findByText("Đã lấy 2 dòng từ 1 nguồn.");
  await take(csv("moi (2).csv", an, hoa, dung));
  const question = within(await screen.findByRole("radiogroup", { name: "Đây là bản sau của danh sách đã có?" }));
  expect(question.getByRole("radio", { name: "Bản sau của «moi.csv» (100% trùng tên)" })).toBeChecked();
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(question.getByRole("radio", { name: "Danh sách khác, lấy thêm vào" }));
  await screen.findByRole("button", { name: "Lấy 3 dòng vào sổ" });
  await userEvent.click(screen.getByRole("radio", { name: /Bản sau của «moi.csv»/ }));
  await press("Lấy vào sổ");
  await screen.findByText(/thêm 1, sửa 0, bỏ 0 dòng/);
  expect(await names()).toHaveLength(3);
});

test("an unknown short form is asked once, and its answer is kept and written", async () => {
  const { names, container, world } = await open();
  await take(csv("moi.csv", "Nguyễn Văn An;TBVĐQX;Tổ 1;0912345678"));
  const field = await screen.findByRole("textbox", { name: /^TBVĐQX/ });
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.type(field, "Trưởng ban vận động");
  await press("Lấy 1 dòng vào sổ");
  await screen.findByText("Đã lấy 1 dòng từ 1 nguồn.");
  expect(await names()).toEqual(["Nguyễn Văn An, Trưởng ban vận động"]);
  expect(readMemory(await readDraft(world.workbook)).abbreviations).toEqual([
    { short: "TBVĐQX", full: "Trưởng ban vận động", about: "position" },
  ]);
  await take(csv("them.csv", "Lê Thị Hoa;TBVĐQX;Tổ 2;0900000001"));
  await waitFor(async () =>
    expect(await names()).toEqual(["Nguyễn Văn An, Trưởng ban vận động", "Lê Thị Hoa, Trưởng ban vận động"]),
  );
});

test("what is pasted is a source beside files; text that is no table is told", async () => {
  const { names, container } = await open();
  const box = await screen.findByRole("textbox", { name: "Dán danh sách (Ctrl+V)" });
  const paste = (data: Readonly<Record<string, string>>) => {
    const event = createEvent.paste(box, { clipboardData: { getData: (type: string) => data[type] ?? "" } });
    fireEvent(box, event);
  };
  act(() => paste({ "text/plain": "  " }));
  expect(await screen.findByText(/Chưa thấy bảng nào/)).toBeVisible();
  act(() => paste({ "text/plain": "STT\tHọ và tên\tChức vụ\r\n1\tNguyễn Văn An\tBí thư\r\n" }));
  expect(await screen.findByText(/^Dán lúc .* \(2 dòng\)$/)).toBeVisible();
  expect(await faultsOf(container)).toEqual([]);
  await press("Lấy 1 nguồn vào sổ");
  await screen.findByText("Đã lấy 1 dòng từ 1 nguồn.");
  expect(await names()).toEqual(["Nguyễn Văn An, Bí thư"]);
});

test("a list that was taken in is shown once more to be read in another way, as its own next version", async () => {
  const { names } = await open();
  await take(csv("moi.csv", an));
  await screen.findByText("Đã lấy 1 dòng từ 1 nguồn.");
  await press("Đọc lại theo cách khác…");
  expect(await screen.findByText("Không có gì khác với bản đã lấy.")).toBeVisible();
  await press("Cách đọc: cột, dòng tiêu đề, bảng mã…");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Cột C: Chức vụ" }), "Không lấy");
  await press("Đọc lại");
  expect(await screen.findByText("0 dòng mới · 1 dòng sửa · 0 dòng không còn")).toBeVisible();
  await press("Lấy vào sổ");
  await screen.findByText(/sửa 1, bỏ 0 dòng/);
  expect(await names()).toEqual(["Nguyễn Văn An, -"]);
});

test("a reading tells how far it is and can be stopped; the workbook stays as it was", async () => {
  let asked: IntakeControl | undefined;
  const { host, container } = await open(undefined, {
    readFiles: (_files, _choices, control) =>
      new Promise((_resolve, reject) => {
        asked = control;
        control?.signal?.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
        control?.onProgress?.({ file: "moi.csv", sheet: "", rows: 1200, of: 5000 });
      }),
  });
  const before = await pictureOf(host);
  await take(csv("moi.csv", an));
  expect(await screen.findByText("Đang đọc moi.csv: 1200/5000 dòng")).toBeVisible();
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "1200");
  expect(await faultsOf(container)).toEqual([]);
  await press("Dừng đọc");
  expect(await screen.findByText("Đã dừng. Chưa ghi gì vào sổ.")).toBeVisible();
  expect(asked?.signal?.aborted).toBe(true);
  expect(await pictureOf(host)).toEqual(before);
  expect(await screen.findByRole("button", { name: "Lấy 1 nguồn vào sổ" })).toBeEnabled();
});

test("what is selected in the sheet is taken in, each area by itself", async () => {
  const { host, names } = await open({
    sheets: {
      Mời: [
        ["STT", "Họ và tên", "Chức vụ", "", "STT", "Họ và tên", "Chức vụ"],
        [1, "Nguyễn Văn An", "Bí thư", "", 1, "Lê Thị Hoa", "Tổ trưởng"],
      ],
    },
  });
  host.select("Mời!A1:C2,E1:G2");
  await press("Lấy vùng đang chọn trong sheet");
  await waitFor(async () => expect(await names()).toEqual(["Nguyễn Văn An, Bí thư", "Lê Thị Hoa, Tổ trưởng"]));
});

test("only in looks: a list may be left out of what is taken in", async () => {
  const { names } = await open();
  await choose(csv("moi.csv", an), csv("khac.csv", hoa));
  await press("Xem trước");
  const other = within(await screen.findByRole("region", { name: "khac.csv" }));
  await userEvent.click(other.getByRole("checkbox", { name: "Không lấy danh sách này" }));
  await press("Lấy 1 dòng vào sổ");
  await screen.findByText("Đã lấy 1 dòng từ 1 nguồn.");
  expect(await names()).toEqual(["Nguyễn Văn An, Chủ tịch"]);
});
