/**
 * The heading of the hidden last column of the tables that list people and money: an identity of the row that stays with it when rows are
 * sorted or inserted. It says nothing about the row and is no column of a list.
 */
export const rowIdHeading = "Mã dòng";
