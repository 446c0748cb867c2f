/** `npm start`: serves the add-in and sideloads it into Excel, where Excel for the desktop exists. */
import { spawnSync } from "node:child_process";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.log(
    "Excel cho máy bàn không có trên hệ điều hành này: hãy dùng `npm run try` (sổ tính nhúng, không cần Excel).",
  );
} else {
  const outcome = spawnSync("npx", ["office-addin-debugging", "start", "manifest.xml", "desktop", "--app", "excel"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exitCode = outcome.status ?? 1;
}
