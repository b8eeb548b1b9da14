/** UTF-8, or UTF-16 that shows by its byte order mark or by how it begins. Rejects with a TypeError when the bytes are no such text. */
export async function* decodeText(pieces: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  for await (const piece of withHead(pieces)) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

/** As many bytes tell the encoding. */
const telling = 2;

/** The same bytes, the first piece long enough to tell: a pipe may hand over a single one. */
async function* withHead(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  for await (const piece of pieces) {
    const next: Uint8Array = head === null ? piece : joined(head, piece);
    head = head !== null && next.length < telling ? next : null;
    if (head === null) yield next;
  }
  if (head !== null) yield head;
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length === 0) return right;
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

/** `{`: JSON, of which Windows tools leave the mark out. */
const opening = 0x7b;

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === opening && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === opening) ? 'utf-16be' : 'utf-8';
}
