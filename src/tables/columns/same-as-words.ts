/** What stands in «Trùng với» of a row that names nobody. */
export const nobodyNamed = "(chưa nêu tên)";

/** What stands there of seats that are given by number. */
export const seatsByNumber = "(ghi theo số lượng)";

/** Whether a text of «Trùng với» is one of ours: the place of an earlier row («khen.xlsx › Cá nhân › dòng 9»), or that nobody is named, by number or not. */
export const isOwnSameAs = (text: string): boolean =>
  text === nobodyNamed || text === seatsByNumber || /(?:^|› )[^›]*dòng \d+$/.test(text);
