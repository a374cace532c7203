/** Style sheets are imported for their effect; Vite puts them in the page's one style sheet. */
declare module '*.css'

/** The text of a file, put into the page's script by Vite. */
declare module '*?raw' {
  const text: string
  export default text
}
