/** The fact that nobody is asked, of which the rules' validity tells. Its name can be no question's, since those have no colon. */
export const VALIDITY = 'system:giltighet'

/** What it can be: the decision holds, or it has ended. */
export const VALID = 'galler'
export const EXPIRED = 'har-gatt-ut'
