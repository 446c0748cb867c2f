/** Words before a name that are also names or surnames; `splitHonorific` takes them off only where that is sure. */
export const plainHonorifics: ReadonlySet<string> = new Set([
  "ông",
  "bà",
  "anh",
  "chị",
  "cô",
  "thầy",
  "bác",
  "chú",
  "cụ",
  "em",
  "cháu",
  "mẹ",
  "sư",
]);

const ranks =
  "(?:thiếu|trung|thượng|đại) (?:tá|úy|tướng)|(?:hạ|trung|thượng|đại) sĩ|thượng sỹ|trung sỹ|hạ sỹ|binh nhất|binh nhì|chuẩn úy";
const degrees =
  "phó giáo sư|giáo sư|tiến s[ĩỹ](?: khoa học)?|thạc s[ĩỹ]|cử nhân|kỹ sư|kiến trúc sư|bác s[ĩỹ]|dược s[ĩỹ]|luật sư|y s[ĩỹ]|nhà giáo(?: (?:ưu tú|nhân dân))?|nghệ s[ĩỹ](?: (?:ưu tú|nhân dân))?";
const callings =
  "nghệ nhân(?: ưu tú| nhân dân)?|già làng|nhà hảo tâm|mạnh thường quân|nhà (?:báo|văn|thơ)|cựu (?:tnxp|thanh niên xung phong|giáo chức|quân nhân)";
const clergy = "hòa thượng|thượng tọa|đại đức|ni sư|ni trưởng|sư cô|sư thầy|linh mục|mục sư";
const shortDegrees =
  "pgs|gs|tskh|ts|ths|bs[ck]*i{0,2}|bsck|ck[i12]{1,2}|cn|ks|kts|ds|ls|ys|đd|ncs|nsưt|nsnd|ngưt|ngnd|ttưt|ttnd";

/** Beginnings that cannot be a name, on lower-case text with folded tones; each includes what separates it from the name. */
export const honorificPatterns: readonly RegExp[] = [
  /^(?:ông|bà|anh|chị)\s*(?:\/|\(|và)\s*(?:ông|bà|anh|chị)\)?(?:[:,.]\s*|\s+)/,
  /^(?:mr|mrs|ms|miss)(?:\.\s*|\s+)/,
  /^(?:ô|b)\.\s*/,
  /^(?:bà )?mẹ (?:việt nam|vn) ?anh hùng(?:[:,.]\s*|\s+)|^(?:bà )?mẹ vnah(?:[:,.]\s*|\s+)/,
  /^anh hùng (?:lực lượng vũ trang(?: nhân dân)?|llvt(?:nd)?|lao động|lđ)(?:[:,.]\s*|\s+)/,
  /^(?:thương binh|bệnh binh|liệt s[ĩỹ]|cựu chiến binh)(?:[:,.]\s*|\s+)/,
  /^(?:thầy|cô) giáo(?:[:,.]\s*|\s+)/,
  /^(?:các )?đồng chí(?:[:,.]\s*|\s+)/,
  /^(?:đ\/c|đ\.c|đc\.|đ\\c|d\/c)[:.,]?\s*/,
  new RegExp(`^(?:${ranks}|${degrees}|${callings}|${clergy})(?:[:,.]\\s*|\\s+)`),
  // Degrees are written «TS.», «TS », «PGS.TS.», «PGS, TS»; without a separator «ts» would eat into a word.
  new RegExp(`^(?:${shortDegrees})(?:\\s*[.,:]\\s*|\\s+)`),
];
