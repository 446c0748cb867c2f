/** The block of a sheet that holds something, 0-based, both ends included. */
export interface UsedBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
