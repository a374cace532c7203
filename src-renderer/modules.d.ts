/** Style sheets are imported for their effect; Vite puts them in the page's one style sheet. */
declare module '*.css'
