// Written by scripts/write-norm-files.ts from the files in sets/: do not edit.
import set0 from "./sets/award-hanoi-ntvt-2013.json";
import set1 from "./sets/award-hanoi-ntvt-2025.json";
import set2 from "./sets/award-nd152-2025.json";
import set3 from "./sets/award-nd91-2017.json";
import set4 from "./sets/award-nd98-2023.json";
import set5 from "./sets/base-2016-05-01.json";
import set6 from "./sets/base-2017-07-01.json";
import set7 from "./sets/base-2018-07-01.json";
import set8 from "./sets/base-2019-07-01.json";
import set9 from "./sets/base-2023-07-01.json";
import set10 from "./sets/base-2024-07-01.json";
import set11 from "./sets/base-2026-07-01.json";
import set12 from "./sets/cash-tt13-2017.json";
import set13 from "./sets/competence-nd129-2025.json";
import set14 from "./sets/competence-tdkt-2003.json";
import set15 from "./sets/competence-tdkt-2022.json";
import set16 from "./sets/conf-fund-share-tt28-2025.json";
import set17 from "./sets/conf-fund-share-tt71-2011.json";
import set18 from "./sets/conf-hanoi-nq05-2025.json";
import set19 from "./sets/conf-hanoi-nq09-2017.json";
import set20 from "./sets/conf-hanoi-party-nq55-2025.json";
import set21 from "./sets/conf-tt12-2025.json";
import set22 from "./sets/conf-tt40-2017.json";

/** The data files of all decrees as JSON, by name. */
export const normFiles: readonly unknown[] = [
  set0,
  set1,
  set2,
  set3,
  set4,
  set5,
  set6,
  set7,
  set8,
  set9,
  set10,
  set11,
  set12,
  set13,
  set14,
  set15,
  set16,
  set17,
  set18,
  set19,
  set20,
  set21,
  set22,
];
