/**
 * Seals sessions: the one room that knows cryptography. Layer 16: knows the form of lines ({@link
 * be.livc.playbook.session.log}) and one library, which it can do without.
 *
 * <p><b>Key.</b> Each session has a random key of 256 bits. The record of it, one closed line in
 * the file {@code key} of its folder, holds {@code livc} ({@code key}), {@code format} (1), {@code
 * id} of the session, {@code kdf} how the passphrase was made into a wrapping key, with what that
 * needs ({@code s} the salt in hex; {@code t}, {@code m} in KiB and {@code p} of Argon2id, or
 * {@code r}, the rounds of PBKDF2), and {@code e}: the key, sealed at the place {@code key}.
 * Another passphrase is another record for the same key, so that the log stays as it is.
 *
 * <p><b>Sealed</b> bytes are a nonce of 12 random bytes, the cipher text and the tag of 16 bytes of
 * AES-256-GCM, in base64 where they stand in a line. What is authenticated besides is {@code livc
 * }, the id of the session, a blank and the place ({@code event 7}, {@code beside}, {@code head},
 * {@code text} and a digest), so that a line opens nowhere but where it was written. Before it is
 * sealed a line is filled with blanks to a multiple of 256 bytes: "ja" is as long as "nee".
 *
 * <p><b>Names</b> of files are the first 16 bytes of HMAC-SHA256 with the session's key.
 *
 * <p><b>Passphrase.</b> Unicode NFC, then UTF-8. Sessions are wrapped through Argon2id (RFC 9106,
 * its second choice: 64 MiB, three passes, four lanes), which costs whoever guesses memory too;
 * where the library for it is not there, through PBKDF2-HMAC-SHA256 with 600,000 rounds, which the
 * JDK has. What was wrapped in one way is opened in that way. A store uses one salt for all its
 * sessions until a passphrase is changed, so that a list derives once and not once a session.
 *
 * <p><b>Files</b> that are handed over ({@link SealedFile}) open in a browser with Web Crypto
 * alone, which has no Argon2id: so always PBKDF2. Two lines of ASCII, each ending in {@code \n}.
 * The first: {@code livc} ({@code export}), {@code format}, {@code kdf} ({@code pbkdf2-sha256}),
 * {@code s} the salt in hex, {@code r} the rounds, {@code h}. The second: {@code e}, in base64 a
 * nonce of 12 bytes, the cipher text and a tag of 16 bytes, and {@code h}. {@code h} is SHA-256 in
 * lower-case hex over the bytes of its line before {@code ,"h":}; where one is wrong, a byte was
 * changed. The key of 256 bits is PBKDF2 with HMAC-SHA-256 over the passphrase (NFC, UTF-8);
 * additional data of AES-GCM is the whole first line, its line end included; the plain text is the
 * file of {@link be.livc.playbook.session.log.ExportFile}, byte for byte. Where both {@code h} are
 * right and the tag is wrong, so is the passphrase.
 *
 * <p><b>Memory.</b> Keys and passphrases are arrays that are cleared on closing; copies that the
 * JDK's ciphers make are not in our hands.
 */
@NullMarked
package be.livc.playbook.internal.seal;

import org.jspecify.annotations.NullMarked;
