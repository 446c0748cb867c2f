import type { Meeting } from "@/domain/model/meeting";
import { meetingSettings } from "@/tables/settings/meeting";
import { addSettings } from "@/workbook/settings/settings-in-workbook";
import { useCase } from "../use-case";

/** Writes the facts of the meeting into «Hội nghị»; a fact that is not known leaves its cell as it is. */
export const writeFacts = useCase<Meeting, void>({
  step: "writeFacts",
  reads: [],
  work: (draft, meeting) => addSettings(draft, meetingSettings, meeting),
});
