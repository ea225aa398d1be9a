/** Address of an audio file: on this site, or on the media host when one is set. */
export function mediaUrl(mediaBase: string, file: string): string {
  return `${mediaBase.replace(/\/$/, '')}/audio/${file}`;
}
