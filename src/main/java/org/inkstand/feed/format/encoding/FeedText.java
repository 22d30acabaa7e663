package org.inkstand.feed.format.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkstand.feed.format.reading.Flaws;

/**
 * Makes characters of bytes. Three may say what the bytes are — a mark at their beginning, HTTP,
 * the document's own prolog — and the bytes themselves may say otherwise. The order of belief:
 *
 * <ol>
 *   <li>a byte order mark;
 *   <li>the pattern of noughts that UTF-16 and UTF-32 make of a first {@code <}, and EBCDIC's;
 *   <li>UTF-8 when the bytes are flawless UTF-8 and somebody says so or somebody says a charset of
 *       single bytes, in which anything is flawless and therefore proves nothing;
 *   <li>HTTP's charset, the prolog's, then a guess by the bytes, each when the bytes fit;
 *   <li>a mixture: UTF-8 where it is, Windows-1252 where it is not.
 * </ol>
 */
public final class FeedText {
  private FeedText() {}

  /** The characters. {@code httpCharset} may be empty. */
  public static String decode(byte[] body, String httpCharset, Flaws flaws) {
    var mark = ByteMark.of(body);
    if (mark.isPresent()) {
      return decode(body, mark.get().length(), mark.get().charset(), flaws);
    }
    boolean ascii = isAscii(body);
    var said = said(body, httpCharset, flaws);
    if (ascii) {
      var charset = said.stream().filter(FeedText::shiftsInAscii).findFirst();
      var unsaid =
          CharsetGuess.isShifted(body) ? CharsetGuess.of(body) : StandardCharsets.ISO_8859_1;
      return new String(body, charset.orElse(unsaid));
    }
    var utf8 = strictly(body, StandardCharsets.UTF_8);
    if (utf8.isPresent() && (said.isEmpty() || said.stream().anyMatch(FeedText::provesNothing))) {
      if (said.stream().noneMatch(StandardCharsets.UTF_8::equals) && !said.isEmpty()) {
        flaws.note(0, "says it is " + said.getFirst() + " but is UTF-8");
      }
      return utf8.get();
    }
    for (var charset : said) {
      var text = strictly(body, charset);
      if (text.isPresent()) {
        if (!charset.equals(said.getFirst())) {
          flaws.note(0, "says it is " + said.getFirst() + " but is " + charset);
        }
        return text.get();
      }
    }
    return guess(body, utf8, said, flaws);
  }

  private static String guess(byte[] body, Optional<String> utf8, List<Charset> said, Flaws flaws) {
    if (utf8.isPresent()) {
      flaws.note(0, "says it is " + said.getFirst() + " but is UTF-8");
      return utf8.get();
    }
    // A sound multibyte charset with a byte or two out of place is still that charset.
    for (var charset : said) {
      if (!charset.equals(StandardCharsets.UTF_8)) {
        flaws.note(0, "bytes that are not " + charset + ", replaced");
        return new String(body, charset);
      }
    }
    var guessed = CharsetGuess.of(body);
    if (Utf8Mixture.isMostly(body) || guessed.equals(CharsetGuess.WINDOWS)) {
      flaws.note(0, "bytes that are not UTF-8, taken for Windows-1252");
      return Utf8Mixture.decode(body);
    }
    flaws.note(0, "does not say its charset or says a wrong one, taken for " + guessed);
    return new String(body, guessed);
  }

  private static String decode(byte[] body, int skip, Charset charset, Flaws flaws) {
    int length = body.length - skip;
    var text =
        charset.equals(StandardCharsets.UTF_8) && strictly(body, charset).isEmpty()
            ? Utf8Mixture.decode(body).substring(1)
            : new String(body, skip, length, charset);
    if (charset.name().startsWith("IBM")) {
      text = text.replace('\u0085', '\n');
    }
    if (text.indexOf('\ufffd') >= 0) {
      flaws.note(0, "characters that were lost before it came here");
    }
    return text;
  }

  /** Which charsets HTTP and the prolog name, in this order, each once, and only if known. */
  private static List<Charset> said(byte[] body, String httpCharset, Flaws flaws) {
    var said = new ArrayList<Charset>(2);
    for (var name : List.of(httpCharset, Prolog.encoding(body))) {
      if (name.isEmpty()) {
        continue;
      }
      var charset = CharsetNames.find(name);
      if (charset.isEmpty()) {
        flaws.note(0, "the charset " + Flaws.quote(name) + " is not known");
      } else if (isWide(charset.get())) {
        flaws.note(0, "says it is " + charset.get() + " but is not");
      } else if (!said.contains(charset.get())) {
        said.add(charset.get());
      }
    }
    return said;
  }

  /** Had it been UTF-16 or UTF-32, it would have been seen by now. */
  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  /** Charsets that write other scripts in ASCII bytes: UTF-7 aside, the ISO 2022 family. */
  private static boolean shiftsInAscii(Charset charset) {
    return charset.name().startsWith("ISO-2022") || charset.name().startsWith("x-ISO-2022");
  }

  private static boolean provesNothing(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        || charset.newDecoder().averageCharsPerByte() >= 1;
  }

  private static boolean isAscii(byte[] body) {
    for (byte each : body) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(byte[] body, Charset charset) {
    try {
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return Optional.of(decoder.decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
