/** Words that may stand inside a set phrase without cutting it: "community with a shared future", "comrades plus brothers". */
export const JOINTS: readonly string[] = ['of', 'with', 'a', 'an', 'the', 'and', 'plus', 'both', "'s", 'their', 'its']
