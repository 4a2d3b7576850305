/** The element of a page that holds its slide before any script; `lib/static-page.ts` writes it. */
export const staticId = 'static-slide'
