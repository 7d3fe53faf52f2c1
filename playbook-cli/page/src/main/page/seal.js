"use strict";

/** Bytes as texts, and texts as bytes. */
const bytes = {
  of: (text) => new TextEncoder().encode(text),
  text: (from) => new TextDecoder("utf-8", { fatal: true }).decode(from),
  hex: (from) => Array.from(new Uint8Array(from), (byte) => byte.toString(16).padStart(2, "0")).join(""),
  fromHex: (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16)),
  base64(from) {
    const array = new Uint8Array(from);
    let text = "";
    for (let at = 0; at < array.length; at += 0x8000) {
      text += String.fromCharCode(...array.subarray(at, at + 0x8000));
    }
    return btoa(text);
  },
  fromBase64: (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
};

/** Encryption with what the browser has: AES-256-GCM, its key from a passphrase by PBKDF2. */
const seal = {
  ROUNDS: 600_000,
  NONCE: 12,
  BLOCK: 256,
  FEWEST_LETTERS: 12,

  possible: () => Boolean(window.crypto?.subtle),

  salt: () => bytes.hex(crypto.getRandomValues(new Uint8Array(16))),

  /** The key for a passphrase; takes half a second, on purpose. */
  async key(passphrase, salt, rounds = seal.ROUNDS) {
    const letters = bytes.of(passphrase.normalize("NFC"));
    const raw = await crypto.subtle.importKey("raw", letters, "PBKDF2", false, ["deriveKey"]);
    const way = { name: "PBKDF2", hash: "SHA-256", salt: bytes.fromHex(salt), iterations: rounds };
    return crypto.subtle.deriveKey(way, raw, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  },

  /** A nonce, the cipher text and its tag. `about` is authenticated besides. */
  async close(key, about, plain) {
    const iv = crypto.getRandomValues(new Uint8Array(seal.NONCE));
    const way = { name: "AES-GCM", iv, additionalData: bytes.of(about) };
    const sealed = new Uint8Array(await crypto.subtle.encrypt(way, key, plain));
    const whole = new Uint8Array(iv.length + sealed.length);
    whole.set(iv);
    whole.set(sealed, iv.length);
    return whole;
  },

  /** What was sealed; undefined for another key, another text about it, or other bytes. */
  async open(key, about, sealed) {
    const way = { name: "AES-GCM", iv: sealed.slice(0, seal.NONCE), additionalData: bytes.of(about) };
    try {
      return new Uint8Array(await crypto.subtle.decrypt(way, key, sealed.slice(seal.NONCE)));
    } catch (wrong) {
      if (wrong.name === "OperationError") return undefined;
      throw wrong;
    }
  },

  /** A value as JSON, filled with blanks so that its length tells no answer. */
  closeJson(key, about, value) {
    const text = bytes.of(JSON.stringify(value));
    const padded = new Uint8Array(Math.ceil(text.length / seal.BLOCK) * seal.BLOCK).fill(0x20);
    padded.set(text);
    return seal.close(key, about, padded);
  },

  async openJson(key, about, sealed) {
    const plain = await seal.open(key, about, sealed);
    return plain && JSON.parse(bytes.text(plain));
  },
};

/** `.livc` files under a passphrase, in the form of the program: two closed lines of ASCII. */
const sealedFile = {
  /** A line with the hash of all that stands before it. */
  async line(members) {
    const body = JSON.stringify(members).slice(0, -1);
    const hash = bytes.hex(await crypto.subtle.digest("SHA-256", bytes.of(body)));
    return body + ',"h":"' + hash + '"}\n';
  },

  async readLine(line) {
    const body = line.slice(0, line.lastIndexOf(',"h":"'));
    const members = JSON.parse(line);
    delete members.h;
    return (await sealedFile.line(members)) === line && JSON.parse(body + "}");
  },

  /** Whether these are the bytes of one; other `.livc` files say so in their first line too. */
  is(file) {
    const first = bytes.text(file.slice(0, 300)).split("\n")[0];
    return first.startsWith('{"livc":"export"') && first.includes('"kdf":');
  },

  async write(plain, passphrase, format = 1) {
    const salt = seal.salt();
    const head = { livc: "export", format, kdf: "pbkdf2-sha256", s: salt, r: seal.ROUNDS };
    const first = await sealedFile.line(head);
    const sealed = await seal.close(await seal.key(passphrase, salt), first, plain);
    return bytes.of(first + (await sealedFile.line({ e: bytes.base64(sealed) })));
  },

  /** `{outcome: "open", plain}`, or `{outcome: "wrong-passphrase"}` or `{outcome: "damaged"}`. */
  async open(file, passphrase) {
    try {
      const [first, second, rest] = bytes.text(file).split("\n");
      const head = await sealedFile.readLine(first + "\n");
      const body = await sealedFile.readLine(second + "\n");
      const sane = head.kdf === "pbkdf2-sha256" && head.r > 0 && head.r <= 20_000_000;
      if (rest !== "" || !head || !body || !sane) return { outcome: "damaged" };
      const key = await seal.key(passphrase, head.s, head.r);
      const plain = await seal.open(key, first + "\n", bytes.fromBase64(body.e));
      return plain ? { outcome: "open", plain } : { outcome: "wrong-passphrase" };
    } catch (broken) {
      if (broken instanceof SyntaxError || broken instanceof TypeError || broken instanceof DOMException) {
        return { outcome: "damaged" };
      }
      throw broken;
    }
  },
};
