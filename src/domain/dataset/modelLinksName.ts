/** The name of the file of addresses among the resources of the data package, and of the file itself. */
export const modelLinksName = 'models.links'
