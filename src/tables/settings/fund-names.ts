/** Named cells of «Hội nghị» about the money's purse and its handing over; workbook-scoped names. */
export const fundNames = {
  /** The emulation and commendation fund of the year, in đồng; blank = not known. */
  awardFund: "HN_QuyKhenThuong",
  /** One of `halfDayMealWords`. */
  halfDayMeals: "HN_TienAnNuaNgay",
  /** Formula: days of meals by the number of sessions and the unit's rule for half days; blank while that is open. */
  mealDays: "HN_SoNgayAn",
  /** Cash handed to the treasurer to pay the awards at the meeting. */
  advance: "HN_TamUng",
  /** Cash that the treasurer brought back. */
  returned: "HN_NopLai",
  /** An area of one column, in the order of `costTasks`: why a task of the plan needs no budget line. */
  waivers: "HN_KhongCanDuToan",
} as const;
