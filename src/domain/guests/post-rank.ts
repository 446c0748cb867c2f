import { foldAccents } from "@/language/text/fold-accents";

/** Posts of a ward from the highest, on folded text; the first that fits counts, so that «phó» stands before the post that it is deputy of. */
const ranks: readonly RegExp[] = [
  /^bi thu (?:thanh|tinh|quan|huyen|dang) uy|^bi thu dang bo/,
  /^pho bi thu (?:thuong truc )?(?:thanh|tinh|quan|huyen|dang) uy/,
  /^chu tich (?:hdnd|hoi dong nhan dan)/,
  /^chu tich (?:ubnd|uy ban nhan dan)|^chu tich (?:phuong|xa|quan|huyen)/,
  /^pho chu tich (?:hdnd|hoi dong nhan dan)/,
  /^pho chu tich (?:ubnd|uy ban nhan dan|thuong truc|phuong|xa|quan|huyen)/,
  /^(?:uy vien|uv) (?:ban thuong vu|btv|ban chap hanh|bch|thuong vu)/,
  /^chu tich (?:ub ?mttq|uy ban mttq|uy ban mat tran|mttq|mat tran)/,
  /^(?:truong cong an|chi huy truong)/,
  /^(?:hieu truong|giam doc|tram truong|truong tram|thu truong|truong phong|truong ban|chanh van phong)/,
  /^(?:chu tich|bi thu (?:doan|dtn)|chu nhiem)/,
  /^(?:bi thu (?:chi bo|cb)|btcb)/,
  /^(?:to truong (?:to )?(?:dan pho|tdp)|ttdp|truong thon|truong khu)/,
  /^(?:truong ban (?:cong tac mat tran|ctmt)|tbctmt)/,
  /^pho /,
];

/** Posts that a rule above reads too early: a head of the front's committee of a residential quarter ranks after its party cell and head. */
const neighbourhoodFront = /^truong ban (?:cong tac mat tran|ctmt)/;

/** The place of a post in the usual order of a ward's guests, 0 = first: party, council, committee, front, organisations, neighbourhoods, deputies, others. */
export function postRank(post: string): number {
  const folded = foldAccents(post.normalize("NFC")).toLowerCase().replace(/\s+/g, " ").trim();
  if (neighbourhoodFront.test(folded)) return ranks.length - 2;
  const rank = ranks.findIndex((pattern) => pattern.test(folded));
  return rank < 0 ? ranks.length : rank;
}
