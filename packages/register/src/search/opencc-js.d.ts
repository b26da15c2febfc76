declare module 'opencc-js/dict/TSCharacters' {
  const table: string
  // biome-ignore lint/style/noDefaultExport: as the package has it
  export default table
}
