/**
 * The page as another address would show it, without loading the spreadsheet again, which takes longer than all the rest
 * of a test. Only the tests ask for it.
 *
 * @param address as "/?sample=flat-export.xlsx"
 * @param isFirst forgets first whatever the page kept, as if nobody had been here
 * @returns false for another language, which the grid takes only as it is loaded: the page must be loaded there
 */
export type Restart = (address: string, isFirst: boolean) => Promise<boolean>;
