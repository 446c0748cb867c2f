export const abbreviationWords = { position: "Chức vụ", orgUnit: "Đơn vị", award: "Khen thưởng" } as const;

export const separatorWords = { ",": "phẩy", ";": "chấm phẩy", "\t": "tab" } as const;

export const hiddenWords = { take: "Lấy", leave: "Bỏ" } as const;
