package org.inkstand.feed.format.reading;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedItem;

/**
 * What a feed says of how much its title thinks of an item: that it is urgent, or that it stands at
 * the top of a feed that somebody puts in order.
 *
 * <p>Most feeds go by time, and there the top says only what is newest. A feed has an order of its
 * own when of ten dated items or more at least one neighbour in five is newer than the one above
 * it, and one in five older: feeds that are sorted either way, or have one item pinned, have not.
 */
public record Prominence(boolean ordered) {

  /** The first few are what a front page shows large. */
  static final int TOP = 3;

  private static final int DATED_MIN = 10;
  private static final int PART = 5;

  /** IPTC: 1 most urgent, 5 normal, 8 least. */
  private static final int URGENT_MAX = 3;

  private static final Set<String> MARKS =
      Set.of("breaking", "breaking news", "urgent", "eilmeldung", "urgence", "última hora");

  /** Looks how a feed is sorted. */
  public static Prominence in(ParsedFeed feed) {
    List<Instant> dates =
        feed.items().stream()
            .map(item -> item.times().published())
            .filter(date -> date.isAfter(Instant.EPOCH))
            .toList();
    int newer = 0;
    int older = 0;
    for (int i = 1; i < dates.size(); i++) {
      int order = dates.get(i).compareTo(dates.get(i - 1));
      newer += order > 0 ? 1 : 0;
      older += order < 0 ? 1 : 0;
    }
    int pairs = dates.size() - 1;
    return new Prominence(
        dates.size() >= DATED_MIN && newer * PART >= pairs && older * PART >= pairs);
  }

  /** Whether an item at this place of the feed, 0 for the top, is prominent. */
  public boolean of(ParsedItem item, int place) {
    boolean urgent = item.urgency() >= 1 && item.urgency() <= URGENT_MAX;
    boolean marked =
        item.categories().stream()
            .anyMatch(category -> MARKS.contains(category.name().toLowerCase(Locale.ROOT)));
    return urgent || marked || ordered && place < TOP;
  }
}
