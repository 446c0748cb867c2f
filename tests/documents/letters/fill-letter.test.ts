import { readFileSync } from "node:fs";
import { join } from "node:path";
import { aGuest } from "../../support/a-guest";
import { aMeeting } from "@tools/samples/a-meeting";
import { anHonoree, assess } from "@tools/samples/an-honoree";
import { wordText } from "../../support/word-text";
import { fillLetter } from "@/documents/letters/fill-letter";
import { decisionFields, invitationFields } from "@/documents/letters/letter-fields";
import { decisionFacts } from "@/domain/decision/decision-facts";
import { planSignature } from "@/domain/plan/plan-signature";

const template = (name: string) => new Uint8Array(readFileSync(join("assets/templates", name)));
const invitation = { number: null, date: null, time: "8 giờ 00", host: null, request: null, contact: "Văn phòng" };

test("an invitation for each guest; a line whose fact is not known is dropped, a fact is «……»", () => {
  const fields = invitationFields(aMeeting({ place: null }), invitation, [aGuest(), aGuest({ name: "Lê <b> {Ba}" })]);
  const text = wordText(fillLetter(template("giay-moi.docx"), fields));
  expect(text.match(/GIẤY MỜI/g)).toHaveLength(2);
  expect(text).toContain("Ông Lê <b> {Ba}");
  expect(text).toContain("Địa điểm: …….");
  expect(text).toContain("Liên hệ: Văn phòng");
  expect(text).not.toContain("Chủ trì:");
});

test("the decision with its list; equal facts give equal bytes", () => {
  const facts = decisionFacts(aMeeting(), assess([anHonoree()]), () => null);
  const fill = () =>
    fillLetter(template("quyet-dinh.docx"), decisionFields(aMeeting(), facts, planSignature(aMeeting())));
  expect(wordText(fill())).toContain(
    "| 1 | Trần Thị An |  | Tổ dân phố số 3 | Giấy khen của Chủ tịch UBND phường | 230.000 |",
  );
  expect(fill()).toEqual(fill());
});

test("a fault in a template of ours is our own mistake", () => {
  expect(() => fillLetter(new Uint8Array([1, 2, 3]), {})).toThrow("our own template");
});
