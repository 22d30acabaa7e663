package org.inkstand.article.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks addresses as ours, so that the image door fetches what our own pages show and nothing that
 * a passer-by writes into the address bar.
 *
 * <p>A token is the seal (16 bytes of HMAC-SHA256) and the address, both in base64url. The secret
 * is a file in the data folder that only its owner can read; tokens outlive restarts with it.
 */
final class Seal {

  private static final int SEAL_BYTES = 16;

  /** Base64 of 16 bytes without padding. */
  private static final int SEAL_CHARS = 22;

  private static final int SECRET_BYTES = 32;

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final SecretKeySpec secret;

  Seal(byte[] secret) {
    this.secret = new SecretKeySpec(secret, "HmacSHA256");
  }

  /** With the secret of a data folder, made when there is none yet. */
  static Seal of(Path folder) {
    Path file = folder.resolve("secret.key");
    try {
      Files.createDirectories(folder);
      if (!Files.exists(file)) {
        create(file);
      }
      byte[] secret = Files.readAllBytes(file);
      if (secret.length < SECRET_BYTES) {
        throw new IllegalStateException(
            file + " holds " + secret.length + " bytes, not " + SECRET_BYTES + "; remove it");
      }
      return new Seal(secret);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    FileAttribute<?>[] ownerOnly =
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path draft = Files.createTempFile(file.getParent(), "secret", ".new", ownerOnly);
    Files.write(draft, secret);
    try {
      Files.move(draft, file);
    } catch (FileAlreadyExistsException _) {
      Files.delete(draft);
    }
  }

  /** The token of an address. */
  String token(URI address) {
    byte[] bytes = address.toString().getBytes(StandardCharsets.UTF_8);
    return ENCODER.encodeToString(seal(bytes)) + ENCODER.encodeToString(bytes);
  }

  /** The address that a token of ours stands for; empty for any other token. */
  Optional<URI> open(String token) {
    if (token.length() <= SEAL_CHARS) {
      return Optional.empty();
    }
    try {
      byte[] seal = Base64.getUrlDecoder().decode(token.substring(0, SEAL_CHARS));
      byte[] bytes = Base64.getUrlDecoder().decode(token.substring(SEAL_CHARS));
      return MessageDigest.isEqual(seal, seal(bytes))
          ? Optional.of(URI.create(new String(bytes, StandardCharsets.UTF_8)))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private byte[] seal(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      return Arrays.copyOf(mac.doFinal(bytes), SEAL_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HmacSHA256", impossible);
    }
  }
}
