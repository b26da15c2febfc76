/** Links that are less sure than this say too little to tell a promise kept in view from one that is gone. */
export const TOLD = 0.3
