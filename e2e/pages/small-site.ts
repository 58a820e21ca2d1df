/** A content made for the journeys, which has a little of everything, and where the site made of it lies. */
export const SMALL_CONTENT = 'e2e/content'
export const SMALL_SITE = 'reports/small/dist'
