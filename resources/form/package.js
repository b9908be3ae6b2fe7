// The saved file: text that people read, then the same for the program, in lines that survive any mail system.
// Read by keyuser/intake/topics/filled.py, where the format is described.

const SHA256_ROUNDS = sha256Constants();

function sha256Constants() {
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  return { keys: primes.map((prime) => fraction(Math.cbrt(prime))), start: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))) };
}

// FIPS 180-4. Of our own, because browsers offer theirs only to pages that came over a secure connection.
function sha256(bytes) {
  const { keys, start } = SHA256_ROUNDS;
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const state = Int32Array.from(start);
  const w = new Int32Array(64);
  const turn = (x, n) => (x >>> n) | (x << (32 - n));
  for (let offset = 0; offset < padded.length; offset += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(offset + 4 * i);
    for (let i = 16; i < 64; i++) {
      const s0 = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
      const s1 = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
      w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + keys[i] + w[i]) | 0;
      const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => (state[i] = (state[i] + value) | 0));
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

const utf8 = (text) => new TextEncoder().encode(text);

function base64Lines(bytes) {
  const lines = [];
  for (let start = 0; start < bytes.length; start += 57) {
    lines.push(btoa(String.fromCharCode(...bytes.subarray(start, start + 57))));
  }
  return lines.join("\r\n");
}

function block(name, bytes) {
  return `-----BEGIN ${name}-----\r\nsha256: ${sha256(bytes)}\r\n\r\n${base64Lines(bytes)}\r\n-----END ${name}-----\r\n`;
}

// As keyuser/intake/topics/filled.py sees the readable part: line ends and blanks change on a mail's way.
function readableHash(text) {
  return sha256(utf8(text.split(new RegExp(BLANK, "u")).filter(Boolean).join(" ")));
}

// The parts of the file in order, for a Blob. `form` is the content without hashes, `files` have name and bytes.
function packForm(form, readable, files) {
  const listed = files.map(({ field, name, type, bytes }) => ({
    field,
    name,
    media_type: type,
    size: bytes.length,
    sha256: sha256(bytes),
  }));
  const data = { format: DATA.format, ...form, files: listed, readable_sha256: readableHash(readable) };
  const text = `\ufeff${readable.replaceAll("\n", "\r\n")}\r\n\r\n`;
  const blocks = files.map(({ bytes }, number) => block(`${DATA.marker} FILE ${number + 1}`, bytes));
  return [text, block(DATA.marker, utf8(JSON.stringify(data))), ...blocks];
}
