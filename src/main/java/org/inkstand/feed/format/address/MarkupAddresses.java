package org.inkstand.feed.format.address;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jsoup.parser.Parser;

/**
 * Addresses inside markup. Only their own characters are replaced; the rest of the markup stays as
 * it was published.
 */
public final class MarkupAddresses {
  private MarkupAddresses() {}

  /** The attributes of HTML whose value is an address, over all elements. */
  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "src",
          "action",
          "formaction",
          "cite",
          "poster",
          "data",
          "background",
          "longdesc",
          "codebase",
          "classid",
          "usemap",
          "profile");

  /**
   * Makes all addresses in the markup absolute. Without a base the markup stays as it is.
   *
   * @param allowed whether an address may become so many characters longer
   */
  public static String absolute(String markup, String base, IntPredicate allowed) {
    if (base.isEmpty() || markup.indexOf('<') < 0) {
      return markup;
    }
    var made = new Rewriting(markup, base, allowed);
    MarkupScanner.scan(markup, made);
    return made.result();
  }

  /** The value of an attribute, made absolute if it is an address or a list of them. */
  public static String resolved(String base, String name, String value) {
    if (name.equals("srcset")) {
      return candidates(base, value);
    }
    return ADDRESSES.contains(name) ? Addresses.resolve(base, Addresses.clean(value)) : value;
  }

  /** A list of candidates is {@code address width, address width}; addresses may hold commas. */
  private static String candidates(String base, String value) {
    var list = new StringBuilder();
    for (var candidate : value.split(",\\s+")) {
      var parts = candidate.strip().split("\\s+", 2);
      list.append(list.isEmpty() ? "" : ", ").append(Addresses.resolve(base, parts[0]));
      list.append(parts.length > 1 ? " " + parts[1] : "");
    }
    return list.toString();
  }

  /** The address of the first picture in the markup that may be one to look at; or empty. */
  public static String firstPicture(String markup) {
    if (markup.indexOf('<') < 0) {
      return "";
    }
    var search = new PictureSearch(markup);
    MarkupScanner.scan(markup, search);
    return search.found;
  }

  private static final class Rewriting implements MarkupScanner.Visitor {
    private final String markup;
    private final String base;
    private final IntPredicate allowed;
    private final StringBuilder made = new StringBuilder();
    private int copied;

    Rewriting(String markup, String base, IntPredicate allowed) {
      this.allowed = allowed;
      this.markup = markup;
      this.base = base;
    }

    @Override
    public void attribute(String tag, String name, int start, int end) {
      var value = markup.substring(start, end);
      if (value.indexOf('&') >= 0 && isAbsolute(value)) {
        return;
      }
      var absolute = resolved(base, name.toLowerCase(Locale.ROOT), value);
      if (!absolute.equals(value) && allowed.test(absolute.length() - value.length())) {
        made.append(markup, copied, start).append(absolute);
        copied = end;
      }
    }

    /** Whether it has a scheme behind its references to characters, as hidden mail addresses do. */
    private static boolean isAbsolute(String value) {
      return Addresses.isAbsolute(Addresses.clean(Parser.unescapeEntities(value, true)));
    }

    String result() {
      return copied == 0 ? markup : made.append(markup, copied, markup.length()).toString();
    }
  }

  /** A picture of one pixel is a counter. */
  private static final class PictureSearch implements MarkupScanner.Visitor {
    private final String markup;
    private String found = "";
    private String source = "";
    private boolean counter;

    PictureSearch(String markup) {
      this.markup = markup;
    }

    @Override
    public void attribute(String tag, String name, int start, int end) {
      if (!found.isEmpty() || !tag.equalsIgnoreCase("img")) {
        return;
      }
      var value = markup.substring(start, end).strip();
      if (name.equalsIgnoreCase("src")) {
        source = Parser.unescapeEntities(value, true);
      }
      boolean size = name.equalsIgnoreCase("width") || name.equalsIgnoreCase("height");
      counter |= size && (value.equals("0") || value.equals("1"));
    }

    @Override
    public void tagEnd() {
      if (found.isEmpty() && !counter && !source.startsWith("data:")) {
        found = source;
      }
      source = "";
      counter = false;
    }
  }
}
