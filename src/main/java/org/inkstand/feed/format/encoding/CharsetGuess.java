package org.inkstand.feed.format.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.stream.Stream;

/**
 * Guesses a charset that nobody named.
 *
 * <p>Each candidate is a charset and a language that is written in it. It reads the bytes; one that
 * cannot is out. Of the others the one wins whose reading looks most like its language, letter by
 * letter: {@link Letters} says how much one letter speaks for it or against it. Where nothing
 * speaks clearly for another it is Windows-1252, the charset of most that was ever written
 * carelessly.
 */
final class CharsetGuess {
  private CharsetGuess() {}

  static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Enough to tell: a headline is too short, a page is plenty. */
  private static final int BYTES_MAX = 16_384;

  /** What a reading must reach to be believed: half of its letters are everyday ones. */
  private static final double SCORE_MIN = 0.4;

  /** By how much another must look better than Windows-1252: a single letter proves little. */
  private static final double HOME = 0.15;

  private record Candidate(Charset charset, Letters letters) {}

  /** Loaded when the first feed is met that names no charset and is not UTF-8. */
  private static final List<Candidate> CANDIDATES =
      Stream.of(Letters.values())
          .flatMap(letters -> letters.charsets().map(each -> new Candidate(each, letters)))
          .toList();

  static Charset of(byte[] body) {
    if (isShifted(body)) {
      return Charset.forName(contains(body, "\u001b$)C") ? "ISO-2022-KR" : "ISO-2022-JP-2");
    }
    var best = WINDOWS;
    double bestScore = SCORE_MIN;
    for (var candidate : CANDIDATES) {
      double score = score(body, candidate) + (candidate.charset.equals(WINDOWS) ? HOME : 0);
      if (score > bestScore) {
        best = candidate.charset;
        bestScore = score;
      }
    }
    return best;
  }

  /** Whether ASCII bytes write another script, by the escapes of ISO 2022. */
  static boolean isShifted(byte[] body) {
    return contains(body, "\u001b$B") || contains(body, "\u001b$@") || contains(body, "\u001b$)C");
  }

  private static boolean contains(byte[] body, String escape) {
    for (int at = 0; at + escape.length() <= body.length; at++) {
      int length = 0;
      while (length < escape.length() && body[at + length] == escape.charAt(length)) {
        length++;
      }
      if (length == escape.length()) {
        return true;
      }
    }
    return false;
  }

  /** How much a letter speaks for the language, over all that are not ASCII; 0 when none can be. */
  private static double score(byte[] body, Candidate candidate) {
    try {
      var decoder =
          candidate
              .charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      int length = Math.min(body.length, BYTES_MAX);
      while (length < body.length && length > 0 && body[length - 1] < 0) {
        length--;
      }
      var text = decoder.decode(ByteBuffer.wrap(body, 0, length));
      int foreign = 0;
      double sum = 0;
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) > 127) {
          foreign++;
          sum += candidate.letters.weight(text, i);
        }
      }
      return foreign == 0 ? 0 : sum / foreign;
    } catch (CharacterCodingException _) {
      return 0;
    }
  }
}
