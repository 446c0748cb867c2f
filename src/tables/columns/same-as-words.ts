/** What stands in «Trùng với» of a row that names nobody. */
export const nobodyNamed = "(chưa nêu tên)";

/** Whether a text of «Trùng với» is one of ours: the place of an earlier row («khen.xlsx › Cá nhân › dòng 9»), or that nobody is named. */
export const isOwnSameAs = (text: string): boolean => text === nobodyNamed || /(?:^|› )[^›]*dòng \d+$/.test(text);
