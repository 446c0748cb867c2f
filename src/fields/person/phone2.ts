import { declareField } from "../rules/declaration";
import { checkPhone, holdsPhone, readPhone } from "./read-phones";

/** A second telephone number. */
export const phone2 = declareField({
  id: "phone2",
  label: "Điện thoại 2",
  words: [
    "điện thoại 2",
    "số điện thoại 2",
    "sđt 2",
    "đt 2",
    "di động 2",
    "điện thoại bàn",
    "đt bàn",
    "máy bàn",
    "điện thoại nhà riêng",
    "đt nhà riêng",
    "sđt khác",
    "điện thoại khác",
    "điện thoại cố định",
    "đt cố định",
    "điện thoại cơ quan",
    "đtcq",
    "đt cq",
  ],
  look: { width: 13, form: "centred" },
  read: readPhone,
  check: checkPhone,
  holds: holdsPhone,
  personal: true,
});
