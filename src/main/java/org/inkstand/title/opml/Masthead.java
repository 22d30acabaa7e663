package org.inkstand.title.opml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkstand.title.MediaTopic;

/**
 * What a feed's name says of its title and of its section: {@code World news | The Guardian}.
 *
 * @param parts between bars and dashes, in the order of the name
 */
record Masthead(List<String> parts) {

  private static final Pattern BREAKS =
      Pattern.compile("\\s*[|•»›·]\\s*|\\s+[-–—:/]+\\s+|\\s*::\\s*|:\\s+");

  /** Words that stand in every feed's name and make no title of it. */
  private static final Set<String> COMMON =
      Set.of(
          "rss",
          "feed",
          "rss feed",
          "news",
          "home",
          "home page",
          "all",
          "latest",
          "latest news",
          "top stories",
          "headlines",
          "blog",
          "world",
          "world news",
          "international",
          "opinion");

  static Masthead of(String name) {
    return new Masthead(
        Arrays.stream(BREAKS.split(name)).map(String::strip).filter(p -> !p.isEmpty()).toList());
  }

  /** The parts that can be a title's name, ready to compare. */
  List<String> keys() {
    return parts.stream()
        .filter(part -> !COMMON.contains(part.toLowerCase(Locale.ROOT)))
        .filter(part -> parts.size() == 1 || MediaTopic.guess(part).isEmpty())
        .map(part -> part.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The section, when the name has a part for it. */
  String section() {
    if (parts.size() < 2) {
      return "";
    }
    return parts.stream()
        .flatMap(part -> MediaTopic.guess(part).stream())
        .findFirst()
        .map(MediaTopic::qcode)
        .orElse("");
  }

  /** The part of this name with that key, as written. */
  String part(String key) {
    return parts.stream()
        .filter(part -> part.toLowerCase(Locale.ROOT).equals(key))
        .findFirst()
        .orElse("");
  }
}
