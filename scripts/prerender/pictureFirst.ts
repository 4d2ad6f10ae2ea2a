const entry = /<script type="module"( crossorigin)? src="([^"]+)"><\/script>/
const sheets = /<link rel="stylesheet"/g
const modules = /<link rel="modulepreload"/g

/**
 * The bare page with the app's start put off: its code and styles are fetched only once the picture stands (start.js), as
 * they would share the connection with it. Throws where the page has nothing to put off.
 */
export function pictureFirst(shell: string, start: string): string {
  if (!entry.test(shell) || !shell.match(sheets)) throw new Error('The page has no entry or no style.')
  return shell
    .replace(
      entry,
      (_, mode: string = '', src: string) => `<link rel="modulepreload"${mode} data-entry href="${src}">`,
    )
    .replaceAll(modules, '<link data-module')
    .replaceAll(sheets, '<link data-later')
    .replace('</body>', () => `  <script>${start}</script>\n  </body>`)
}
