import { correspondenceSettings } from "./correspondence";
import { fundSettings } from "./funds";
import { meetingSettings } from "./meeting";
import { normOptionSettings } from "./norm-options";
import type { Settings } from "./schema/settings";
import { voucherSettings } from "./vouchers";

/** All facts that the workbook keeps in named cells. */
export const allSettings: readonly Settings[] = [
  meetingSettings,
  fundSettings,
  voucherSettings,
  correspondenceSettings,
  normOptionSettings,
];
