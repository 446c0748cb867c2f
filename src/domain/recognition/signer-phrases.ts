/** Who signs an award, as it is said behind its name: «Giấy khen của Chủ tịch UBND phường». */
export const signerPhrases = {
  ward: " của Chủ tịch UBND phường",
  district: " của Chủ tịch UBND quận",
  city: " của Chủ tịch UBND thành phố",
} as const;
