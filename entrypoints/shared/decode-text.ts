/** UTF-8, or UTF-16 that shows by its byte order mark or by how it begins. Rejects with a TypeError when the bytes are no such text. */
export async function* decodeText(pieces: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

/** `{`: JSON, of which Windows tools leave the mark out. */
const opening = 0x7b;

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === opening && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === opening) ? 'utf-16be' : 'utf-8';
}
