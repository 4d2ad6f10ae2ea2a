const office = 'application/vnd.openxmlformats-officedocument'

/** Media types of the Office files that are saved. */
export const presentationType = `${office}.presentationml.presentation`
export const spreadsheetType = `${office}.spreadsheetml.sheet`
