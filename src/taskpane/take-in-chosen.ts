import { createLocator } from "@/flows/locate-issue";
import { parseMeeting } from "@/flows/parse-meeting";
import type { InputFile, World } from "@/flows/ports";
import { readRecords } from "@/flows/read-records";
import { findMissingSheets, setUp } from "@/flows/set-up";
import { takeIn } from "@/flows/take-in";
import type { Lists } from "@/flows/take-in";
import { writeMeeting } from "@/flows/write-meeting";
import { describeIssues } from "./describe-issues";
import type { TakenFacts, TakenLists } from "./results";
import type { Texts } from "./texts";

const isFacts = ({ name }: InputFile): boolean => name.toLowerCase().endsWith(".json");

/** Takes in what the user chose; sets up the book first where it is missing, and writes facts of the meeting that came as a file. */
export async function takeInChosen(world: World, lists: Lists, texts: Texts): Promise<TakenLists> {
  if ((await findMissingSheets(world)).length > 0) await setUp(world);
  const facts: TakenFacts[] = [];
  for (const file of lists.files.filter(isFacts)) facts.push(await takeInFacts(world, file));
  const taken = await takeIn(world, { ...lists, files: lists.files.filter((file) => !isFacts(file)) });
  const locator = createLocator(await readRecords(world.workbook));
  return { ...taken, issues: describeIssues(taken.issues, locator, texts), facts };
}

async function takeInFacts({ workbook }: World, { name, bytes }: InputFile): Promise<TakenFacts> {
  const { meeting, faults } = parseMeeting(new TextDecoder().decode(bytes));
  if (meeting) await writeMeeting(workbook, meeting);
  return { file: name, faults };
}
