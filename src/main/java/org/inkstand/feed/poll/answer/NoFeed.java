package org.inkstand.feed.poll.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.inkstand.feed.format.parsed.Flaw;
import org.inkstand.feed.format.parsed.ParsedFeed;

/** Says in a line what is wrong with what was read. */
public final class NoFeed {
  private NoFeed() {}

  /** Why it is no feed; empty when it is one. */
  public static String reason(ParsedFeed feed) {
    return switch (feed.type()) {
      case RSS, RDF, ATOM, JSON, SITEMAP, NINJS, NEWSML, CDF -> "";
      case HTML ->
          feed.links().feeds().isEmpty()
              ? "the answer is a page, not a feed"
              : "the answer is a page, not a feed; it names one at "
                  + feed.links().feeds().getFirst();
      case UNKNOWN ->
          feed.flaws().stream()
              .findFirst()
              .map(flaw -> "the answer is not a feed: " + flaw)
              .orElse("the answer is not a feed");
    };
  }

  /** The worst of these flaws, one a line. */
  public static String flaws(List<Flaw> flaws) {
    return flaws.stream()
        .sorted((one, other) -> Boolean.compare(other.costly(), one.costly()))
        .limit(Limits.FLAWS_SHOWN_MAX)
        .map(Flaw::toString)
        .map(Storable::line)
        .collect(Collectors.joining("\n"));
  }
}
