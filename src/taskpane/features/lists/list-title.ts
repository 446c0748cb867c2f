import type { ListName } from "@/workbook/source-key";

/** A list as the user knows it, «khen-thuong.xlsx › Tập thể». */
export const listTitle = ({ file, sheet }: ListName): string => [file, sheet].filter((part) => part !== "").join(" › ");
