package org.inkstand.feed.format.encoding;

import java.nio.charset.Charset;

/**
 * UTF-8 with other bytes in it, as programs make it that paste one text into another: every
 * sequence that is UTF-8 is read as such, every other byte as Windows-1252.
 */
final class Utf8Mixture {
  private Utf8Mixture() {}

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Whether most of the bytes that are not ASCII are UTF-8: chance makes a few, not so many. */
  static boolean isMostly(byte[] body) {
    int sequences = 0;
    int odd = 0;
    int at = 0;
    while (at < body.length) {
      int length = sequence(body, at);
      sequences += length > 1 ? 1 : 0;
      odd += length == 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return sequences >= odd;
  }

  static String decode(byte[] body) {
    var text = new StringBuilder(body.length);
    int at = 0;
    while (at < body.length) {
      int length = sequence(body, at);
      if (length == 1) {
        text.append((char) body[at]);
      } else if (length > 1) {
        text.appendCodePoint(point(body, at, length));
      } else {
        text.append(new String(body, at, 1, WINDOWS));
      }
      at += Math.max(1, length);
    }
    return text.toString();
  }

  /** How many bytes the sequence at {@code at} has; 0 when there is none. */
  private static int sequence(byte[] body, int at) {
    int lead = body[at] & 0xff;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || at + length > body.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((body[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    int point = point(body, at, length);
    boolean overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    boolean outside = point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff);
    return overlong || outside ? 0 : length;
  }

  private static int point(byte[] body, int at, int length) {
    int point = body[at] & (0xff >> (length + 1));
    for (int i = 1; i < length; i++) {
      point = (point << 6) | (body[at + i] & 0x3f);
    }
    return point;
  }
}
