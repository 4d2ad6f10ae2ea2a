/** Days between 1899-12-30, the day 0 of spreadsheets, and 1970-01-01. Right for every day from March 1900 on. */
const serialOfEpoch = 25_569

/** A day since 1970-01-01 as spreadsheets and Office charts count it; fractions of a fitted date stay. */
export const serialOf = (days: number): number => days + serialOfEpoch

/** The inverse of `serialOf`. */
export const dayOfSerial = (serial: number): number => serial - serialOfEpoch
