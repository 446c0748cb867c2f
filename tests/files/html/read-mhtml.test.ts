import { isMhtml, readMhtml } from "@/files/html/read-mhtml";

const file =
  'MIME-Version: 1.0\nX-Document-Type: Worksheet\nContent-Type: multipart/related;\n\tboundary="----=_Next"\n\nThis is a page.\n' +
  '------=_Next\nContent-Location: file:///C:/a/sheet001.htm\nContent-Transfer-Encoding: quoted-printable\nContent-Type: text/html; charset="utf-8"\n\n<table><tr><td cla=\nss=3Dx>=C4=90=E1=BB=97</td></table>\n' +
  "------=_Next\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n------=_Next--\n";

test("a page saved in a single file is known by its head", () => {
  expect(isMhtml(file)).toBe(true);
  expect(isMhtml("Họ tên;MIME-Version: 1.0")).toBe(false);
});

test("its pages are decoded, its pictures left", () => {
  const parts = readMhtml(file);
  expect(parts.map(({ charset, bytes }) => [charset, new TextDecoder().decode(bytes).trim()])).toEqual([
    ["utf-8", "<table><tr><td class=x>Đỗ</td></table>"],
  ]);
  expect(readMhtml("MIME-Version: 1.0\nContent-Type: multipart/related\n\nx")).toEqual([]);
});
