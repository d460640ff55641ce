/**
 * What is stored, as it is sent: base64url without padding. Node's own writes a page of messages some ten times quicker
 * than the one that browsers share, and as quickly the first time.
 */
export function toBase64url(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url')
}
