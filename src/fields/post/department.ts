import { declareField } from "../rules/declaration";

/** A part of an organisation, in a column beside it. */
export const department = declareField({
  id: "department",
  label: "Phòng ban",
  words: [
    "phòng ban",
    "khối, tổ công tác",
    "khối tổ công tác",
    "tổ chuyên môn",
    "phòng, ban",
    "tên phòng ban",
    "phòng",
    "khoa",
    "tổ công tác",
    "tên phòng ban/ khối, tổ công tác",
    "bộ phận",
    "lớp",
    "department",
    "department name",
  ],
});
