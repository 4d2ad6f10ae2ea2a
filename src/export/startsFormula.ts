/** Signs at the start of a formula; spreadsheets of East Asia take the wide ones for them as well. */
const start = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** Whether a spreadsheet may run a text as a formula: when it opens the file, or once the cell is edited. */
export const startsFormula = (text: string): boolean => start.test(text)
