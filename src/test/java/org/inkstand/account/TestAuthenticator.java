package org.inkstand.account;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A device with one passkey and its browser (W3C Web Authentication, §6.1): it makes a key of what
 * it is handed, and signs what it is handed, with a finger that always fits. A test may set its
 * count of signatures back, as a copy of a device would.
 */
public final class TestAuthenticator {

  private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");
  private static final Pattern HANDLE = Pattern.compile("\"user\":\\{[^}]*\"id\":\"([^\"]+)\"");
  private static final int KNOWS_OWNER = 0x05;
  private static final int MADE = 0x40;

  private final URI page;
  private final KeyPair key;
  private final byte[] credential = new byte[16];
  private String handle = "";
  private int uses;

  /** A new device whose browser is at this address. */
  public TestAuthenticator(URI page) {
    this.page = page;
    new SecureRandom().nextBytes(credential);
    try {
      KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
      maker.initialize(new ECGenParameterSpec("secp256r1"));
      this.key = maker.generateKeyPair();
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** How often it says that it signed; the next signature says one more. */
  public void signed(int times) {
    uses = times;
  }

  /** Its answer to {@link Passkeys#askNew}. */
  public String make(String asked) {
    handle = found(HANDLE, asked);
    byte[] data =
        joined(
            seen(KNOWS_OWNER | MADE),
            new byte[16],
            new byte[] {0, (byte) credential.length},
            credential,
            publicKey());
    byte[] object =
        joined(
            bytes(0xA3, 0x63),
            ascii("fmt"),
            bytes(0x64),
            ascii("none"),
            bytes(0x67),
            ascii("attStmt"),
            bytes(0xA0, 0x68),
            ascii("authData"),
            bytes(0x59, data.length >> 8, data.length & 0xFF),
            data);
    return answer(
        "\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\""
            .formatted(text(client("webauthn.create", asked)), text(object)));
  }

  /** Its answer to {@link Passkeys#ask}. */
  public String prove(String asked) {
    uses++;
    byte[] client = client("webauthn.get", asked);
    byte[] data = seen(KNOWS_OWNER);
    return answer(
        """
        "clientDataJSON":"%s","authenticatorData":"%s","signature":"%s","userHandle":"%s"\
        """
            .formatted(text(client), text(data), text(sign(joined(data, hash(client)))), handle));
  }

  private String answer(String response) {
    String id = text(credential);
    return """
    {"id":"%s","rawId":"%s","type":"public-key","response":{%s},"clientExtensionResults":{}}
    """
        .formatted(id, id, response);
  }

  private byte[] client(String type, String asked) {
    return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
        .formatted(type, found(CHALLENGE, asked), page)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException(pattern + " is not in " + text);
    }
    return matcher.group(1);
  }

  private byte[] seen(int flags) {
    return joined(
        hash(ascii(page.getHost())),
        bytes(flags),
        ByteBuffer.allocate(Integer.BYTES).putInt(uses).array());
  }

  /** A COSE key (RFC 9052) of type EC2 for ES256. */
  private byte[] publicKey() {
    var point = ((ECPublicKey) key.getPublic()).getW();
    return joined(
        bytes(0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20),
        wide(point.getAffineX().toByteArray()),
        bytes(0x22, 0x58, 0x20),
        wide(point.getAffineY().toByteArray()));
  }

  private static byte[] wide(byte[] number) {
    byte[] wide = new byte[32];
    int taken = Math.min(32, number.length);
    System.arraycopy(number, number.length - taken, wide, 32 - taken, taken);
    return wide;
  }

  private byte[] sign(byte[] what) {
    try {
      Signature pen = Signature.getInstance("SHA256withECDSA");
      pen.initSign(key.getPrivate());
      pen.update(what);
      return pen.sign();
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static byte[] hash(byte[] what) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(what);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
    for (byte[] part : parts) {
      all.put(part);
    }
    return all.array();
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
