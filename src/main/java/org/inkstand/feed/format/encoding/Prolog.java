package org.inkstand.feed.format.encoding;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The line in which a document names its own charset. */
final class Prolog {
  private Prolog() {}

  private static final Pattern ENCODING =
      Pattern.compile(
          "<\\?\\w*xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)",
          Pattern.CASE_INSENSITIVE);

  /** How far junk may push the prolog; HTML gives its charset within the first 1,024 bytes. */
  private static final int FAR = 2_048;

  static String encoding(byte[] body) {
    return encoding(new String(body, 0, Math.min(body.length, FAR), StandardCharsets.ISO_8859_1));
  }

  static String encoding(String beginning) {
    var prolog = ENCODING.matcher(beginning);
    if (prolog.find()) {
      return prolog.group(1);
    }
    var meta = META.matcher(beginning);
    return meta.find() ? meta.group(1) : "";
  }
}
