import { declareField } from "../rules/declaration";
import { readIdentityNumber } from "./read-identity-number";

/** CCCD, CMND, số định danh: digits as text, leading zeros kept. */
export const identityNumber = declareField({
  id: "identityNumber",
  label: "Số định danh",
  words: [
    "cccd",
    "cmnd",
    "cmt",
    "cccd/cmnd",
    "cmnd/cccd",
    "số cccd",
    "số cccd/cmnd",
    "số cmnd/cccd",
    "số cmnd",
    "số cmt",
    "số căn cước",
    "căn cước",
    "thẻ căn cước",
    "số thẻ căn cước",
    "căn cước công dân",
    "số căn cước công dân",
    "số chứng minh",
    "số chứng minh thư",
    "số chứng minh nhân dân",
    "chứng minh nhân dân",
    "số định danh",
    "số định danh cá nhân",
    "mã định danh",
    "mã số định danh",
    "id number",
    "identity number",
  ],
  look: { width: 15, form: "centred" },
  read: readIdentityNumber,
  personal: true,
});
