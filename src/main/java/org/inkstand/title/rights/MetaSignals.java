package org.inkstand.title.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.inkstand.title.Licence.Signal;
import org.inkstand.title.Licence.Signal.Kind;

/**
 * The directives of {@code <meta name="robots">} and of the X-Robots-Tag header.
 *
 * <p>What they say about indexing is about a search engine's list of pages and not about a
 * newsstand's articles; what they say about snippets and copies is.
 */
final class MetaSignals {
  private MetaSignals() {}

  static List<Signal> read(String value, String source) {
    List<Signal> signals = new ArrayList<>();
    for (String directive : value.toLowerCase(Locale.ROOT).split(",")) {
      String word = directive.strip();
      int colon = word.indexOf(':');
      String name = colon < 0 ? word : word.substring(0, colon).strip();
      String amount = colon < 0 ? "" : word.substring(colon + 1).strip();
      // A header may name a crawler first: "otherbot: noarchive" is not for us.
      switch (name) {
        case "noarchive", "nocache" -> signals.add(new Signal(Kind.ARCHIVE_FORBIDDEN, "", source));
        case "nosnippet" -> signals.add(new Signal(Kind.EXCERPT_MAX, "0", source));
        case "none" -> {
          signals.add(new Signal(Kind.ARCHIVE_FORBIDDEN, "", source));
          signals.add(new Signal(Kind.EXCERPT_MAX, "0", source));
        }
        case "max-snippet" -> {
          if (amount.matches("\\d{1,6}")) {
            signals.add(new Signal(Kind.EXCERPT_MAX, amount, source));
          }
        }
        case "noai", "noimageai", "notrain" ->
            signals.add(new Signal(Kind.AI_FORBIDDEN, Objects.requireNonNull(name), source));
        case "inkstand" -> signals.addAll(read(amount, source));
        default -> {
          // Indexing, following, other crawlers: nothing about articles.
        }
      }
    }
    return signals;
  }
}
