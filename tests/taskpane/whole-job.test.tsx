/** @jest-environment jsdom */
import "../support/pane-setup";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createHost, type EmbeddedHost } from "@tools/excel-host/host/create-host";
import { startOffice, type InProcessOffice } from "@tools/excel-host/transport/start-in-process";
import { openPort } from "@tools/try/open-port";
import type { AppContext } from "@/usecases/ports";
import { App } from "@/taskpane/app/app";
import { createActions } from "@/taskpane/app/create-actions";
import { createPaneStore } from "@/taskpane/app/app-state";
import { createTexts } from "@/taskpane/texts";
import { createIntake } from "@/workers/intake";

/** The pane as it is, over the genuine Office.js client and our host: the whole job by clicking. */

const caseFolder = join("tests", "cases", "duc-giang-2020");
const lists = [
  "dai-bieu-van-phong.xlsx",
  "dai-bieu-to-dan-pho.xls",
  "dai-bieu-truong-hoc.csv",
  "khen-thuong.xlsx",
  "du-toan.xlsx",
  "meeting.json",
];

let office: InProcessOffice;
let host: EmbeddedHost;
const saved = new Map<string, Uint8Array>();

beforeAll(async () => {
  host = createHost();
  office = await startOffice(host);
});

afterAll(() => office.stop());

function openPane() {
  const store = createPaneStore();
  const texts = createTexts("vi");
  const world: AppContext = {
    workbook: openPort(),
    intake: createIntake(),
    files: {
      save: (name, bytes) => {
        saved.set(name, bytes);
        return Promise.resolve({ name, bytes: bytes.byteLength, where: "thư mục thử" });
      },
      readTemplate: (name) => Promise.resolve(readFileSync(join("assets", "templates", name))),
    },
  };
  const actions = createActions({ context: world, store, texts });
  render(<App store={store} actions={actions} texts={texts} officeIsDark={false} />);
  return { store, actions };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const stateOf = (step: RegExp) => within(screen.getByRole("navigation")).getByRole("button", { name: step });

test("from an empty workbook to the payment sheet, by clicking", async () => {
  openPane();
  await press("Tạo sổ hội nghị");
  await screen.findByText(/Đã tạo \d+ sheet/);

  await press(/^Tiếp: Danh sách/);
  const files = lists.map((name) => new File([readFileSync(join(caseFolder, name))], name));
  await userEvent.upload(await screen.findByLabelText("Chọn tệp…", { selector: "input" }), files);
  await press("Lấy 6 nguồn vào sổ");
  // One of the lists has a hidden row, about which the user is asked first.
  expect(await screen.findByText("Danh sách có dòng đang ẩn.")).toBeVisible();
  await press(/^Lấy \d+ dòng vào sổ/);
  expect(await screen.findByText(/Đã điền thông tin hội nghị từ meeting.json/)).toBeVisible();
  expect(await screen.findByText("124 dòng")).toBeVisible();
  expect(screen.getByText("47 dòng")).toBeVisible();
  expect(screen.getByText("13 dòng")).toBeVisible();

  await press(/^Tiếp: Kiểm tra/);
  await press("Kiểm tra");
  await screen.findByRole("list", { name: "Các điều cần xem" });

  await press(/^Tiếp: Tiền/);
  await press("Tính tiền");
  await screen.findByText("Sổ và phép tính kiểm chứng khớp nhau.");
  const awards = within(screen.getByRole("table", { name: "Tiền thưởng theo đối tượng" }));
  expect(awards.getByText("28.000.000")).toBeVisible();
  expect(awards.getByText("27.550.000")).toBeVisible();
  const basis = within(screen.getByRole("heading", { name: "Căn cứ tính" }).parentElement ?? document.body);
  expect(basis.getByText("Nghị định 91/2017/NĐ-CP (31/7/2017)")).toBeVisible();
  expect(basis.getByText("1.490.000 đ")).toBeVisible();

  await press(/^Tiếp: Kế hoạch/);
  await press("Lập kế hoạch");
  await screen.findByText(/Đã ghi sheet «Kế hoạch»/);

  await press(/^Tiếp: Chi thưởng/);
  await screen.findByText("Sẽ chi");
  await press("Lập danh sách chi");
  await screen.findByText(/Đã ghi sheet «Chi tiền thưởng»/);
  await waitFor(() => expect(stateOf(/Chi thưởng, xong/)).toBeVisible());
  expect([...saved.keys()]).toEqual(["ke-hoach.docx", "danh-sach-chi-thuong.xlsx"]);
});
