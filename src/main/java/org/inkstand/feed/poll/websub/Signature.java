package org.inkstand.feed.poll.websub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether a ping comes from whom we gave the secret. Source: WebSub, section 8: {@code
 * X-Hub-Signature: method=hex}, HMAC over the body.
 */
final class Signature {

  private static final Map<String, String> METHODS =
      Map.of(
          "sha1", "HmacSHA1",
          "sha256", "HmacSHA256",
          "sha384", "HmacSHA384",
          "sha512", "HmacSHA512");

  private Signature() {}

  /** Whether that header signs that body; takes as long for a wrong one as for a right one. */
  static boolean fits(String header, String secret, byte[] body) {
    int equals = header.indexOf('=');
    String method =
        equals < 0
            ? ""
            : METHODS.getOrDefault(
                header.substring(0, equals).strip().toLowerCase(Locale.ROOT), "");
    if (method.isEmpty()) {
      return false;
    }
    byte[] said =
        header
            .substring(equals + 1)
            .strip()
            .toLowerCase(Locale.ROOT)
            .getBytes(StandardCharsets.UTF_8);
    byte[] right =
        HexFormat.of().formatHex(hmac(method, secret, body)).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(said, right);
  }

  private static byte[] hmac(String method, String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance(method);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), method));
      return mac.doFinal(body);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has " + method, impossible);
    }
  }
}
