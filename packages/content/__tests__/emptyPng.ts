/** The beginning and the end of a PNG file, which say how large the picture is and that it's complete. */
export function emptyPng(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(
    '89504e470d0a1a0a0000000d494844520000000000000000080200000000000000000000000000000049454e44ae426082',
    'hex',
  );
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
