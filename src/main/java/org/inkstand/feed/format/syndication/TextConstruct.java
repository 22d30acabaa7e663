package org.inkstand.feed.format.syndication;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.xml.Element;

/**
 * Reads an element that holds words for people: Atom's text construct (RFC 4287, section 3.1), and
 * what the other formats have in its place without saying of what type it is.
 *
 * <p>Markup may come escaped, or as elements, or as elements where it should have been escaped, or
 * in base 64. What comes as elements is written out again; a div that wraps all of it is taken off.
 */
final class TextConstruct {
  private TextConstruct() {}

  /** What words are whose type is not said. */
  enum Unless {
    /** Markup, as the description of an RSS item is by custom. */
    MARKUP,
    /** Markup only when they look like it, as titles. */
    EVIDENT
  }

  private static final Pattern EVIDENCE =
      Pattern.compile(
          "</[a-z][a-z0-9]*\\s*>|<(?:br|img|hr|p|a|b|i|em|strong|div|span)(?:\\s[^<>]*)?/?>"
              + "|&(?:[a-z]{2,8}|#\\d{1,6}|#x[0-9a-f]{1,6});",
          Pattern.CASE_INSENSITIVE);

  static ParsedText read(Element element, Unless unless, Scope scope) {
    var type = element.attribute("type").strip().toLowerCase(Locale.ROOT);
    var mode = element.attribute("mode").strip().toLowerCase(Locale.ROOT);
    var text = read(element, type, mode, unless);
    return text.markup() ? new ParsedText(scope.absolute(text.value(), element), true) : text;
  }

  private static ParsedText read(Element element, String type, String mode, Unless unless) {
    if (mode.equals("base64") || isBinary(type)) {
      return decoded(element);
    }
    boolean xml = type.equals("xhtml") || type.endsWith("/xml") || type.endsWith("+xml");
    if (xml && !mode.equals("escaped")) {
      return made(unwrapped(element).markup(element.base()), true);
    }
    if (element.hasElements()) {
      var inner = unwrapped(element);
      return made(inner.hasElements() ? inner.markup(element.base()) : inner.words().strip(), true);
    }
    var words = element.words().strip();
    boolean markup =
        switch (type) {
          case "html", "text/html", "text/x-html", "xhtml", "application/xhtml+xml" -> true;
          case "text", "text/plain", "plain" -> false;
          default -> unless == Unless.MARKUP || isMarkup(words);
        };
    return made(words, markup);
  }

  /** Whether words look like markup: a tag that only HTML has, or a reference to a character. */
  static boolean isMarkup(String words) {
    return (words.indexOf('<') >= 0 || words.indexOf('&') >= 0) && EVIDENCE.matcher(words).find();
  }

  private static ParsedText made(String value, boolean markup) {
    return value.isEmpty() ? ParsedText.NONE : new ParsedText(value, markup);
  }

  private static Element unwrapped(Element element) {
    return element.onlyElement().filter(only -> only.localName().equals("div")).orElse(element);
  }

  private static boolean isBinary(String type) {
    return type.contains("/")
        && !type.startsWith("text/")
        && !type.endsWith("/xml")
        && !type.endsWith("+xml");
  }

  /** Base 64, if it is that, and if what it holds is words. */
  private static ParsedText decoded(Element element) {
    var written = element.hasElements() ? element.text() : element.words().strip();
    try {
      var bytes = Base64.getDecoder().decode(written.replaceAll("\\s+", ""));
      var decoder = StandardCharsets.UTF_8.newDecoder();
      var value = decoder.decode(ByteBuffer.wrap(bytes)).toString().strip();
      return made(value, isMarkup(value));
    } catch (IllegalArgumentException | CharacterCodingException _) {
      return made(written, element.hasElements() || isMarkup(written));
    }
  }
}
