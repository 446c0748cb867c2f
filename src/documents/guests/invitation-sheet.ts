import type { Invitation } from "@/domain/guests/invitation";
import type { Guest } from "@/domain/guests/list-guests";
import type { Meeting } from "@/domain/model/meeting";
import { letterFoot, letterHead, letterSheet, letterText, letterTitle } from "../page/letter-rows";
import { layOutForm } from "../page/form-page";
import { gap, type SheetRow } from "../page/sheet-rows";
import { wideRow } from "../page/voucher-rows";
import type { SheetModel } from "@/sheet/sheet-model";
import { guestName, invitationContent } from "./invitation-content";

/** «Giấy mời», a page for each guest: name, all posts, what for, when and where, as QĐ 45/2018/QĐ-TTg asks. */
export function invitationSheet(
  meeting: Meeting,
  invitation: Invitation,
  { guests, sheetName }: { readonly guests: readonly Guest[]; readonly sheetName: string },
): SheetModel {
  return layOutForm({
    name: sheetName,
    form: letterSheet.form,
    widths: letterSheet.widths,
    pages: guests.map((guest) => invitationRows(meeting, invitation, guest)),
    isNumbered: false,
  });
}

function invitationRows(meeting: Meeting, invitation: Invitation, guest: Guest): readonly SheetRow[] {
  const content = invitationContent(meeting, invitation);
  const optional = (label: string, text: string | null): readonly SheetRow[] =>
    text === null ? [] : [letterText(`${label}: ${text}`)];
  return [
    ...letterHead({ meeting, number: content.number, date: invitation.date }),
    letterTitle("GIẤY MỜI", 16),
    gap(10),
    wideRow(letterSheet, `${content.orgUnit} trân trọng kính mời:`, { align: "center" }),
    gap(4),
    letterTitle(guestName(guest), 16),
    ...guest.posts.map((post) => wideRow(letterSheet, post, { align: "center", italic: true })),
    gap(10),
    letterText(`Tới dự: ${content.title}.`),
    letterText(`Thời gian: ${content.time}.`),
    letterText(`Địa điểm: ${content.place}.`),
    ...optional("Chủ trì", content.host),
    ...optional("Đề nghị", content.request),
    ...optional("Liên hệ", content.contact),
    gap(4),
    letterText(`${content.orgUnit} rất mong quý vị đại biểu đến dự đúng giờ để Hội nghị thành công tốt đẹp./.`),
    ...letterFoot(["- Như kính mời;", "- Lưu: VT."], content.signature),
  ];
}
