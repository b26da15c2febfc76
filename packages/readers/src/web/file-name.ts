/** The name that a page would have as a file: the last part of its address, or the host where there is none. */
export function fileNameOf(url: string): string {
  const { pathname, hostname } = new URL(url)
  return decoded(pathname.split('/').findLast((part) => part !== '') ?? hostname)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll(/[/\\]/g, '-')
  } catch {
    return part
  }
}
