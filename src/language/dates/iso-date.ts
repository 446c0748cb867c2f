/** A date as `yyyy-mm-dd`; no clock and no time zone in the domain. */
export type IsoDate = string;
