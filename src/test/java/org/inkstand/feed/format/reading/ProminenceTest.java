package org.inkstand.feed.format.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.inkstand.feed.format.FeedHints;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.junit.jupiter.api.Test;

/** What a feed says of how much its title thinks of an item. */
class ProminenceTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void theTopOfAFeedThatGoesByTimeSaysNothing() {
    assertThat(prominent(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).isEmpty();
    assertThat(prominent(10, 9, 8, 7, 6, 5, 4, 3, 2, 1)).isEmpty();
  }

  @Test
  void oneItemThatIsPinnedMakesNoOrder() {
    assertThat(prominent(90, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).isEmpty();
  }

  @Test
  void theTopOfAFeedThatSomebodyPutsInOrderIsProminent() {
    assertThat(prominent(5, 2, 9, 1, 7, 3, 8, 4, 10, 6)).containsExactly("5", "2", "9");
  }

  @Test
  void aShortFeedHasNoTop() {
    assertThat(prominent(5, 2, 9, 1, 7)).isEmpty();
  }

  @Test
  void whatIsMarkedAsBreakingIsProminentWhereverItStands() {
    List<String> items = new ArrayList<>();
    for (int age = 1; age <= 10; age++) {
      items.add(item(age, age == 7 ? "<category>Breaking News</category>" : ""));
    }

    assertThat(prominent(items)).containsExactly("7");
  }

  private static List<String> prominent(int... agesInHours) {
    List<String> items = new ArrayList<>();
    for (int age : agesInHours) {
      items.add(item(age, ""));
    }
    return prominent(items);
  }

  private static String item(int age, String more) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            NOON.minusSeconds(age * 3600L).atOffset(ZoneOffset.UTC));
    return "<item><title>%d</title><guid>%d</guid><pubDate>%s</pubDate>%s</item>"
        .formatted(age, age, date, more);
  }

  private static List<String> prominent(List<String> items) {
    String feed =
        "<rss version=\"2.0\"><channel><title>T</title>%s</channel></rss>"
            .formatted(String.join("", items));
    ParsedFeed parsed =
        FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), FeedHints.none(NOON));
    Prominence prominence = Prominence.in(parsed);
    return IntStream.range(0, parsed.items().size())
        .filter(place -> prominence.of(parsed.items().get(place), place))
        .mapToObj(place -> parsed.items().get(place).title().plain())
        .toList();
  }
}
