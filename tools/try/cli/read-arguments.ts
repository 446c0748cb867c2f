/** What `npm run try` is asked to do. */
export interface TryArguments {
  /** True to do the job and leave, without the page. */
  readonly once: boolean;
  readonly inFolder: string | null;
  readonly outFolder: string;
  readonly port: number | null;
  /** Word templates of the unit's own, to be filled with the job's facts. */
  readonly templates: readonly string[];
}

/** Reads the arguments after the program's name, or says in one Vietnamese sentence what is wrong with them. */
export function readArguments(args: readonly string[]): TryArguments | { readonly fault: string } {
  let [once, inFolder, outFolder, port]: [boolean, string | null, string, number | null] = [false, null, "out", null];
  const templates: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const name = args[i] ?? "";
    if (name === "--once") {
      once = true;
      continue;
    }
    if (!["--in", "--out", "--port", "--template"].includes(name)) return { fault: `Không hiểu «${name}». ${usage}` };
    const value = args[++i];
    if (value === undefined || value.startsWith("--")) return { fault: `Sau «${name}» thiếu giá trị. ${usage}` };
    if (name === "--in") inFolder = value;
    if (name === "--out") outFolder = value;
    if (name === "--template") templates.push(value);
    if (name === "--port") port = Number(value);
  }
  if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65_536))
    return { fault: `Cổng phải là số từ 1 đến 65535. ${usage}` };
  return { once, inFolder, outFolder, port, templates };
}

const usage = "Cách dùng: npm run try -- [--once] [--in THƯ_MỤC] [--out THƯ_MỤC] [--port SỐ] [--template MẪU.docx]…";
