import { onItems, type BeliefsAbout } from "../belief";

export const aboutSettings: BeliefsAbout = {
  subject: "Settings",
  beliefs: [
    onItems(
      "Settings take any JSON value under a key; adding an existing key overwrites it; a missing key is a null object.",
      async (context) => {
        const { settings } = context.workbook;
        settings.add("sets", { a: [1, 2] });
        settings.add("sets", { a: [3] });
        const one = settings.getItem("sets").load("value");
        const none = settings.getItemOrNullObject("none").load("value");
        await context.sync();
        expect([one.value, none.isNullObject]).toEqual([{ a: [3] }, true]);
      },
    ),
  ],
};
