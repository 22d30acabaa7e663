package org.inkstand.feed.format.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Guesses a charset that nobody named. Each candidate reads the bytes; one that cannot is out, and
 * of the others the one wins in whose reading most letters are common ones: kana and everyday
 * ideographs, Hangul, lower-case Cyrillic. Where nothing speaks for another it is Windows-1252.
 */
final class CharsetGuess {
  private CharsetGuess() {}

  static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Enough to tell: a headline is too short, a page is plenty. */
  private static final int BYTES_MAX = 16_384;

  private static final List<String> CANDIDATES =
      List.of(
          "windows-31j",
          "EUC-JP",
          "GB18030",
          "x-windows-949",
          "x-windows-950",
          "windows-1251",
          "KOI8-R");

  static Charset of(byte[] body) {
    var best = WINDOWS;
    double bestScore = 0.5;
    for (var name : CANDIDATES) {
      var charset = Charset.forName(name);
      double score = score(body, charset);
      if (score > bestScore) {
        best = charset;
        bestScore = score;
      }
    }
    return best;
  }

  /** The share of common letters among all that are not ASCII; 0 when the bytes do not fit. */
  private static double score(byte[] body, Charset charset) {
    try {
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      int length = Math.min(body.length, BYTES_MAX);
      while (length < body.length && length > 0 && body[length - 1] < 0) {
        length--;
      }
      var text = decoder.decode(ByteBuffer.wrap(body, 0, length));
      int foreign = 0;
      int common = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        foreign += c > 127 ? 1 : 0;
        common += isCommon(c, charset) && isInWord(text, i, charset) ? 1 : 0;
      }
      return foreign == 0 ? 0 : (double) common / foreign;
    } catch (CharacterCodingException _) {
      return 0;
    }
  }

  private static boolean isCommon(char c, Charset charset) {
    return switch (charset.name()) {
      case "windows-31j", "EUC-JP" -> c >= '\u3041' && c <= '\u30fe';
      case "GB18030" -> isIdeograph(c) && c < '\u8fff' && isFrequent(charset, c);
      case "x-windows-949" -> c >= '\uac00' && c <= '\ud7a3' && isFrequent(charset, c);
      case "x-windows-950" -> isIdeograph(c) && isFrequent(charset, c);
      default -> c >= '\u0430' && c <= '\u044f';
    };
  }

  /** Western words have a foreign letter here and there, Cyrillic ones have nothing else. */
  private static boolean isInWord(CharSequence text, int at, Charset charset) {
    if (!charset.name().equals("windows-1251") && !charset.name().equals("KOI8-R")) {
      return true;
    }
    return (at > 0 && text.charAt(at - 1) > 127)
        || (at + 1 < text.length() && text.charAt(at + 1) > 127);
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  /** National standards put their frequent characters first: by the first byte it can be told. */
  private static boolean isFrequent(Charset charset, char c) {
    int lead = Character.toString(c).getBytes(charset)[0] & 0xff;
    return switch (charset.name()) {
      case "GB18030" -> lead >= 0xb0 && lead <= 0xd7;
      case "x-windows-949" -> lead >= 0xb0 && lead <= 0xc8;
      default -> lead >= 0xa4 && lead <= 0xc6;
    };
  }
}
