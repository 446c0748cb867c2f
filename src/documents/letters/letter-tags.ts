import { vocabularyOf, type TemplateTag, type Vocabulary } from "../templates/template-tags";

/** The fields of our templates of the invitation and the decision: what the code calls them → the tag in Word. */
export const letterTags = {
  superior: "Cấp trên",
  orgUnit: "Đơn vị",
  placeName: "Địa danh",
  number: "Số văn bản",
  date: "Ngày văn bản",
  title: "Tên hội nghị",
  time: "Thời gian",
  place: "Địa điểm",
  host: "Chủ trì",
  request: "Đề nghị",
  contact: "Liên hệ",
  /** Loop of invitations, each with the loop of the guest's posts. */
  guests: "Giấy mời",
  guest: "Kính mời",
  posts: "Chức danh",
  post: "Chức vụ",
  authority: "Thẩm quyền ký",
  signatureTitles: "Chức danh ký",
  signatureTitle: "Tên chức danh ký",
  signer: "Người ký",
  recipients: "Nơi nhận",
  recipient: "Tên nơi nhận",
  subject: "Trích yếu",
  issuer: "Người ban hành",
  grounds: "Căn cứ",
  ground: "Văn bản căn cứ",
  articles: "Điều khoản",
  articleTitle: "Điều",
  articleText: "Nội dung điều",
  groups: "Nhóm khen thưởng",
  groupTitle: "Tên nhóm",
  subtotal: "Cộng nhóm",
  honorees: "Người được khen",
  ordinal: "STT",
  name: "Họ và tên",
  position: "Chức vụ người được khen",
  honoreeUnit: "Nơi công tác",
  award: "Hình thức khen thưởng",
  amount: "Số tiền thưởng",
  total: "Tổng tiền thưởng",
  totalInWords: "Tổng tiền thưởng bằng chữ",
  counts: "Số lượng khen thưởng",
} as const;

const lists: readonly (readonly [name: string, within: string | null])[] = [
  [letterTags.guests, null],
  [letterTags.posts, letterTags.guests],
  [letterTags.signatureTitles, null],
  [letterTags.recipients, null],
  [letterTags.grounds, null],
  [letterTags.articles, null],
  [letterTags.groups, null],
  [letterTags.honorees, letterTags.groups],
];

const isList = (name: string): boolean => lists.some(([list]) => list === name);

/** What the templates of letters may say; lists stand where they belong, fields anywhere. */
export const letterVocabulary: Vocabulary = vocabularyOf([
  ...lists.map(([name, within]): TemplateTag => ({ name, isList: true, within: [within] })),
  ...Object.values(letterTags)
    .filter((name) => !isList(name))
    .map((name): TemplateTag => ({ name, isList: false, within: [null] })),
]);
