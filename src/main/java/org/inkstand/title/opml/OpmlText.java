package org.inkstand.title.opml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file whose encoding may be any.
 *
 * <p>A byte order mark wins, then what the first bytes look like, then what the prolog says, then
 * UTF-8; bytes that are not of that encoding are read as Windows-1252, which takes every byte.
 *
 * @param flaw what was wrong; empty when nothing was
 */
record OpmlText(String text, String flaw) {

  private static final Charset LAST_RESORT = Charset.forName("windows-1252");

  private static final int PROLOG_BYTES_MAX = 200;

  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  static OpmlText of(byte[] file) {
    Optional<Charset> shape = shape(file);
    if (shape.isPresent()) {
      String text = new String(file, shape.get());
      return new OpmlText(text.startsWith("\ufeff") ? text.substring(1) : text, "");
    }
    int head = Math.min(file.length, PROLOG_BYTES_MAX);
    Matcher prolog = ENCODING.matcher(new String(file, 0, head, StandardCharsets.ISO_8859_1));
    String name = prolog.find() ? prolog.group(1) : "UTF-8";
    Optional<Charset> charset = charset(name);
    Optional<String> strict = charset.flatMap(said -> strict(file, said));
    if (strict.isPresent()) {
      return new OpmlText(strict.get(), "");
    }
    Optional<String> utf8 = strict(file, StandardCharsets.UTF_8);
    String flaw =
        charset.isEmpty() ? "there is no encoding " + name : "the file is not written in " + name;
    return new OpmlText(utf8.orElseGet(() -> new String(file, LAST_RESORT)), flaw);
  }

  /** UTF-8 and its relatives are known by a mark, or by where the zeros around {@code <} are. */
  private static Optional<Charset> shape(byte[] file) {
    int first = file.length < 4 ? 0 : ByteBuffer.wrap(file).getInt();
    if (first >>> 8 == 0xEFBBBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return switch (first) {
      case 0x0000FEFF, 0x0000003C -> Optional.of(StandardCharsets.UTF_32BE);
      case 0xFFFE0000, 0x3C000000 -> Optional.of(StandardCharsets.UTF_32LE);
      default ->
          switch (first >>> 16) {
            case 0xFEFF, 0x003C -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE, 0x3C00 -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
          };
    };
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      // A prolog that could be read byte by byte cannot say UTF-16 and be right.
      return name.regionMatches(true, 0, "UTF-16", 0, 6)
          ? Optional.of(StandardCharsets.UTF_8)
          : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] file, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
