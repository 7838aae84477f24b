/** Everything a test page imports from node_modules, also what is imported late. */
export const dependenciesOfPages: string[];
/** What stories import beside that. */
export const dependenciesOfStories: string[];
