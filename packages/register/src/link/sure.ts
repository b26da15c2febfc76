/** Links that are less sure than this are shown, and make no item. */
export const SURE = 0.45
