/** What the column of recipients is called where a text without headings becomes a table. */
export const recipientHeading = "Tên tập thể, cá nhân";
