package org.inkstand.feed.format.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes alone betray: a byte order mark, or how wide charsets and EBCDIC write the
 * first {@code <}.
 *
 * @param length bytes of the mark itself, to be skipped
 */
record ByteMark(int length, Charset charset) {

  static Optional<ByteMark> of(byte[] body) {
    if (starts(body, 0xef, 0xbb, 0xbf)) {
      return mark(3, StandardCharsets.UTF_8);
    }
    if (starts(body, 0, 0, 0xfe, 0xff)) {
      return mark(4, StandardCharsets.UTF_32BE);
    }
    if (starts(body, 0xff, 0xfe, 0, 0)) {
      return mark(4, StandardCharsets.UTF_32LE);
    }
    if (starts(body, 0xfe, 0xff)) {
      return mark(2, StandardCharsets.UTF_16BE);
    }
    if (starts(body, 0xff, 0xfe)) {
      return mark(2, StandardCharsets.UTF_16LE);
    }
    if (starts(body, 0, 0, 0, '<')) {
      return mark(0, StandardCharsets.UTF_32BE);
    }
    if (starts(body, '<', 0, 0, 0)) {
      return mark(0, StandardCharsets.UTF_32LE);
    }
    return byNoughts(body);
  }

  private static Optional<ByteMark> byNoughts(byte[] body) {
    if (starts(body, 0, '<', 0) || starts(body, 0, '{', 0) || starts(body, 0, ' ', 0)) {
      return mark(0, StandardCharsets.UTF_16BE);
    }
    if (starts(body, '<', 0) || starts(body, '{', 0) || starts(body, ' ', 0)) {
      return mark(0, StandardCharsets.UTF_16LE);
    }
    if (starts(body, 0x4c, 0x6f, 0xa7, 0x94)) {
      var latin = Charset.forName("IBM037");
      var name = Prolog.encoding(new String(body, 0, Math.min(body.length, 200), latin));
      var charset = CharsetNames.find(name).filter(each -> reads(each, body)).orElse(latin);
      return mark(0, charset);
    }
    return Optional.empty();
  }

  /** Whether in that charset the body begins as a prolog does. */
  private static boolean reads(Charset charset, byte[] body) {
    return new String(body, 0, 5, charset).equals("<?xml");
  }

  private static Optional<ByteMark> mark(int length, Charset charset) {
    return Optional.of(new ByteMark(length, charset));
  }

  private static boolean starts(byte[] body, int... wanted) {
    if (body.length < Math.max(wanted.length, 5)) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((body[i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
