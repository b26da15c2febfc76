/** The lists of a framework, each in the file of its name. */
export const LISTS = ['parties', 'persons', 'mechanisms', 'instruments', 'projects', 'places', 'events'] as const
export type ListName = (typeof LISTS)[number]
