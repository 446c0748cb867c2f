export type { ListKind } from "@/tables/declaration/list-table";
