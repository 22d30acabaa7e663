package org.inkstand.article.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a page into letters. A byte order mark is believed first, then bytes that can
 * only be UTF-8, then the header, then the page's own word: declarations are wrong more often than
 * long UTF-8 is an accident.
 */
final class PageBytes {

  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
  private static final Pattern PROLOG =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

  private PageBytes() {}

  static String decode(byte[] page, String contentType) {
    byte[] bytes =
        page.length > Limits.PAGE_BYTES_MAX ? Arrays.copyOf(page, Limits.PAGE_BYTES_MAX) : page;
    Optional<Charset> mark = mark(bytes);
    if (mark.isPresent()) {
      return new String(bytes, mark.get()).replace("\ufeff", "");
    }
    Optional<String> utf8 = strictly(bytes);
    String top =
        new String(
            bytes,
            0,
            Math.min(bytes.length, Limits.DECLARATION_BYTES),
            StandardCharsets.ISO_8859_1);
    Optional<Charset> declared =
        named(CHARSET, contentType).or(() -> named(PROLOG, top)).or(() -> named(CHARSET, top));
    boolean stateful = declared.isPresent() && declared.get().name().startsWith("ISO-2022");
    if (utf8.isPresent() && !stateful) {
      return utf8.get();
    }
    return new String(
        bytes, declared.map(PageBytes::asBrowsersDo).orElse(Charset.forName("windows-1252")));
  }

  private static Optional<Charset> mark(byte[] b) {
    if (b.length > 2 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length > 1 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    boolean little = b.length > 1 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe;
    return little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  /** The text if the bytes are UTF-8 without a fault, a torn letter at the end aside. */
  private static Optional<String> strictly(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && end > bytes.length - 4 && (bytes[end - 1] & 0x80) != 0) {
      end--;
    }
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes, 0, end)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> named(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(m.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  /** The encoding standard reads Latin-1 and ASCII as windows-1252. */
  private static Charset asBrowsersDo(Charset declared) {
    boolean latin =
        declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII);
    return latin ? Charset.forName("windows-1252") : declared;
  }
}
