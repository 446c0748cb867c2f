import { access, constants, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { openPort } from "../open-port";
import type { IntakeChoices } from "@/intake/choices/intake-choices";
import { savePapers } from "@/usecases/job/save-documents";
import { parseChoices } from "@/usecases/job/parse-choices";
import type { Meeting } from "@/domain/model/meeting";
import { jsonFaultSentence } from "@/messages/json-fault-sentence";
import { meetingSettings } from "@/tables/settings/meeting";
import { parseSettings } from "@/workbook/settings/parse-settings";
import type { AppContext, SavedFile } from "@/usecases/ports";
import { fillOwnTemplate } from "@/usecases/plan/read-template";
import { reportTemplate, type ReportedTemplate } from "@/usecases/job/report-template";
import type { InputFile } from "@/workbook/input-file";
import { reportJob, type Report } from "@/usecases/job/report";
import { runJob } from "@/usecases/job/run-job";
import { WorkbookError } from "@/workbook/workbook-error";
import { createTranslator } from "@/messages/translate";
import { createIntake } from "@/workers/intake";
import { sheetNames } from "@/tables/sheet-names";
import { createHost, type EmbeddedHost } from "@tools/excel-host/host/create-host";
import { activateSheet, deleteSheet } from "@tools/excel-host/host/objects/sheets";
import { startOffice } from "@tools/excel-host/transport/start-in-process";
import { writeWorkbook } from "@tools/excel-host/workbook-file/write-workbook";
import { customFunctions, writeOptions } from "../our-add-in";
import { createDiskFiles } from "./disk-files";
import { measureActions } from "./measure-actions";
import { readArguments, type TryArguments } from "./read-arguments";
import { readFolder, type ListFolder } from "./read-folder";
import { showReport } from "./show-report";

const workbookFileName = "so-hoi-nghi.xlsx";
/** Invitations, lists and slips, beside the workbook. */
const paperFolder = "giay-to";
const sampleLists = join("tests", "cases", "duc-giang-2020");

/** Why the job cannot be done: one Vietnamese sentence for the user. */
class CannotBeDone extends Error {
  override readonly name = "CannotBeDone";
}

/**
 * `npm run try`: does the whole job on a folder of lists and prints what came of it; without `--once` it then shows the page.
 * Gives the exit code: 0 when the job is done, also with faulty lists, 2 with one sentence when it cannot be.
 */
export async function runTry(args: readonly string[], root: string): Promise<number> {
  try {
    const asked = readArguments(args);
    if ("fault" in asked) throw new CannotBeDone(asked.fault);
    const inFolder = asked.inFolder ?? join(root, sampleLists);
    await doJob({ ...asked, inFolder }, root);
    if (asked.once) return 0;
    const { showPage } = await import("./show-page");
    await showPage({ root, workbookFile: join(asked.outFolder, workbookFileName), port: asked.port });
    return 0;
  } catch (fault) {
    if (!(fault instanceof CannotBeDone)) throw fault;
    console.error(fault.message);
    return 2;
  }
}

async function doJob({ inFolder, outFolder, templates: named }: DoneArguments, root: string): Promise<void> {
  const folder = await readLists(inFolder);
  const templates = await readTemplates(named);
  await makeWritable(outFolder);
  const facts = folder.meetingJson === null ? noFacts : readFacts(folder.meetingJson);
  for (const { name, reason } of folder.passedOver) console.log(`Bỏ qua ${name}: ${reason}.`);
  for (const fault of facts.faults) console.log(`meeting.json: ${fault}`);
  const said = folder.choicesJson === null ? { choices: null, faults: [] } : parseChoices(folder.choicesJson);
  if (said.faults.length > 0) throw new CannotBeDone(`choices.json: ${said.faults.join(" ")}`);
  const files = createDiskFiles(outFolder, join(root, "assets", "templates"));
  const report = await workOnWorkbook(folder, { facts, choices: said.choices ?? {}, templates }, files);
  await writeFile(join(outFolder, "report.json"), `${JSON.stringify(report, null, 1)}\n`);
  console.log(`\n${showReport(report)}\n\nKết quả ở: ${outFolder}`);
}

type DoneArguments = Pick<TryArguments, "outFolder" | "templates"> & { readonly inFolder: string };

interface MeetingFacts {
  readonly meeting: Meeting | null;
  /** One sentence a fault. */
  readonly faults: readonly string[];
}

const noFacts: MeetingFacts = { meeting: null, faults: [] };

function readFacts(json: string): MeetingFacts {
  const { record, faults } = parseSettings(meetingSettings, json);
  const t = createTranslator("vi");
  return { meeting: record, faults: faults.map((fault) => jsonFaultSentence(fault, t)) };
}

/** What stands beside the lists in the folder. */
interface SaidBeside {
  readonly facts: MeetingFacts;
  readonly choices: IntakeChoices;
  readonly templates: readonly InputFile[];
}

async function workOnWorkbook(
  { lists, later }: ListFolder,
  { facts, choices, templates }: SaidBeside,
  files: AppContext["files"],
): Promise<Report> {
  const host = createHost({ customFunctions });
  const office = await startOffice(host);
  try {
    const meter = measureActions(host, office);
    const context: AppContext = { workbook: openPort(), intake: createIntake(), files };
    const job = { meeting: facts.meeting, files: lists, choices, later };
    const outcome = await runJob(context, job, meter.run);
    if (outcome.kind === "nothing-taken")
      throw new CannotBeDone(`Không tệp nào có danh sách đọc được. ${outcome.reasons.join(" ")}`.trim());
    const papers = await meter.run("save-papers", () => savePapers(context, paperFolder));
    const filled = await fillTemplates(context, templates);
    openOnFacts(host);
    const workbook = await files.save(workbookFileName, await writeWorkbook(host.workbook, writeOptions));
    const documents = [workbook, outcome.plan.saved, outcome.payments.saved, ...papers.saved, ...filled.saved].flatMap(
      (saved) => (saved === null ? [] : [{ file: saved.name, bytes: saved.bytes }]),
    );
    return reportJob(outcome, { actions: meter.costs, documents, factFaults: facts.faults, templates: filled.told });
  } catch (fault) {
    if (!(fault instanceof WorkbookError)) throw fault;
    throw new CannotBeDone(createTranslator("vi")(`word:refusal.${fault.code}`, { subject: fault.subject }));
  } finally {
    office.stop();
  }
}

/** Reads the templates that were named, or says which cannot be read. */
async function readTemplates(paths: readonly string[]): Promise<readonly InputFile[]> {
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path).catch((fault: NodeJS.ErrnoException) => {
        throw new CannotBeDone(`Không đọc được mẫu «${path}» (${fault.code ?? fault.message}).`);
      });
      return { name: basename(path), bytes: new Uint8Array(bytes) };
    }),
  );
}

/** Fills the unit's own templates with the facts of the job, one after the other. */
async function fillTemplates(context: AppContext, templates: readonly InputFile[]) {
  const saved: SavedFile[] = [];
  const told: ReportedTemplate[] = [];
  for (const template of templates) {
    const filled = await fillOwnTemplate(context, template);
    if (filled.saved !== null) saved.push(filled.saved);
    told.push(reportTemplate(template.name, filled));
  }
  return { saved, told };
}

/** The empty sheet of a new workbook goes, and the saved one opens on «Hội nghị». */
function openOnFacts({ workbook, excel }: EmbeddedHost): void {
  const facts = workbook.sheets.find(({ name }) => name === sheetNames.meeting);
  if (facts === undefined) return;
  activateSheet(excel, facts);
  for (const sheet of workbook.sheets.filter(
    ({ cells, customProperties }) => cells.size === 0 && customProperties.size === 0,
  ))
    deleteSheet(excel, sheet);
}

async function readLists(inFolder: string): Promise<ListFolder> {
  const found = await stat(inFolder).catch(() => null);
  if (found === null) throw new CannotBeDone(`Không có thư mục «${inFolder}».`);
  if (!found.isDirectory())
    throw new CannotBeDone(`«${inFolder}» không phải thư mục; hãy đưa thư mục chứa các tệp danh sách.`);
  const folder = await readFolder(inFolder).catch((fault: NodeJS.ErrnoException) => {
    throw new CannotBeDone(`Không đọc được thư mục «${inFolder}» (${fault.code ?? fault.message}).`);
  });
  if (folder.lists.length === 0)
    throw new CannotBeDone(`Thư mục «${inFolder}» không có tệp danh sách nào (.xlsx, .xls, .ods, .csv, .txt).`);
  return folder;
}

async function makeWritable(outFolder: string): Promise<void> {
  try {
    await mkdir(outFolder, { recursive: true });
    await access(outFolder, constants.W_OK);
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    throw new CannotBeDone(`Không ghi được vào thư mục «${outFolder}» (${code ?? message}).`);
  }
}
