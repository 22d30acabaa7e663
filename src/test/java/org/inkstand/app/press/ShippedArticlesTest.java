package org.inkstand.app.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inkstand.app.press.masthead.FeedFormat;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.masthead.Table;
import org.inkstand.app.press.picture.scene.Scene;
import org.inkstand.app.press.text.Edition;
import org.inkstand.app.press.text.Event;
import org.inkstand.app.press.text.Newsroom;
import org.inkstand.app.press.text.Telling;
import org.inkstand.title.Access;
import org.junit.jupiter.api.Test;

/** The news that ships with the program, held to what the demo promises. */
class ShippedArticlesTest {

  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final List<Event> events = Archive.events();
  private final List<Masthead> titles = Table.titles();

  @Test
  void everyArticleBelongsToAKnownTitleAndNamesItsEvent() {
    Set<String> slugs = titles.stream().map(Masthead::slug).collect(Collectors.toSet());
    assertThat(tellings())
        .allSatisfy(telling -> assertThat(slugs).contains(telling.title()))
        .allSatisfy(telling -> assertThat(telling.id()).matches("[a-z0-9-]+"));
    for (Event event : events) {
      assertThat(event.tellings())
          .allSatisfy(telling -> assertThat(telling.id()).startsWith(event.name()));
    }
  }

  @Test
  void everyArticleHasAName() {
    assertThat(tellings().stream().map(Telling::id)).doesNotHaveDuplicates();
    assertThat(events.stream().map(Event::name)).doesNotHaveDuplicates();
  }

  @Test
  void everyArticleHasAHeadlineAndAText() {
    assertThat(tellings())
        .filteredOn(telling -> telling.copyOf().isEmpty())
        .allSatisfy(
            telling -> {
              Edition first = telling.editions().getFirst();
              assertThat(first.headline()).as(telling.id()).isNotBlank();
              assertThat(first.body()).as(telling.id()).isNotEmpty();
              assertThat(telling.byline()).as(telling.id()).isNotBlank();
            });
  }

  @Test
  void everySectionIsATopLevelMediaTopicThatTheTitlesHaveAWordFor() {
    for (Masthead title : titles) {
      assertThat(tellings())
          .allSatisfy(telling -> assertThat(title.words().get(telling.section())).isNotBlank());
    }
  }

  @Test
  void everyPictureIsOfASceneThatCanBePainted() {
    assertThat(tellings())
        .allSatisfy(
            telling ->
                telling
                    .picture()
                    .ifPresent(
                        picture ->
                            assertThat(Scene.named(picture.scene()))
                                .as(telling.id() + " " + picture.scene())
                                .isPresent()));
  }

  @Test
  void versionsFollowOneAnother() {
    assertThat(tellings())
        .allSatisfy(
            telling ->
                assertThat(telling.editions().stream().map(Edition::after))
                    .as(telling.id())
                    .isSorted());
  }

  @Test
  void copiesAreTakenFromTheWireAfterItMoved() {
    Map<String, Telling> byId = new TreeMap<>();
    tellings().forEach(telling -> byId.put(telling.id(), telling));
    assertThat(tellings())
        .filteredOn(telling -> telling.copyOf().isPresent())
        .isNotEmpty()
        .allSatisfy(
            copy -> {
              Telling wire = byId.get(copy.copyOf().orElseThrow());
              assertThat(wire).as(copy.id()).isNotNull();
              assertThat(wire.copyOf()).as(copy.id()).isEmpty();
              assertThat(copy.editions().getFirst().after())
                  .as(copy.id())
                  .isGreaterThanOrEqualTo(wire.editions().getFirst().after());
            });
  }

  @Test
  void thePaperIsAsFullAsPromised() {
    assertThat(events).hasSizeGreaterThanOrEqualTo(50);
    assertThat(tellings()).hasSizeGreaterThanOrEqualTo(160);
    assertThat(tellings()).anyMatch(telling -> telling.withdrawnAfter().isPresent());
    Set<String> writing = tellings().stream().map(Telling::title).collect(Collectors.toSet());
    List<Masthead> active =
        titles.stream().filter(title -> writing.contains(title.slug())).toList();
    assertThat(active).hasSizeGreaterThanOrEqualTo(16);
    assertThat(active.stream().map(Masthead::country).distinct()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(active.stream().map(Masthead::language).distinct())
        .contains("ar", "ja")
        .hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void everyKindOfAccessAndEveryFormatIsThere() {
    Set<Access> access = EnumSet.noneOf(Access.class);
    Set<FeedFormat> formats = EnumSet.noneOf(FeedFormat.class);
    for (Masthead title : titles) {
      access.add(title.licence().access());
      title.feeds().forEach(feed -> formats.add(feed.format()));
    }
    assertThat(access).isEqualTo(EnumSet.allOf(Access.class));
    assertThat(formats).isEqualTo(EnumSet.allOf(FeedFormat.class));
  }

  @Test
  void theFrontPageIsFullAtTheStartAndNewsKeepsComing() {
    Newsroom newsroom = new Newsroom(START, events);
    long printed =
        titles.stream().mapToLong(title -> newsroom.printed(title.slug(), START).size()).sum();
    Set<Instant> firstHour = new HashSet<>();
    newsroom.turns().stream()
        .filter(turn -> turn.isAfter(START))
        .filter(turn -> turn.isBefore(START.plus(Duration.ofHours(1))))
        .forEach(firstHour::add);

    assertThat(printed).isGreaterThanOrEqualTo(120);
    assertThat(firstHour).hasSizeGreaterThanOrEqualTo(8);
  }

  private List<Telling> tellings() {
    return events.stream().flatMap(event -> event.tellings().stream()).toList();
  }
}
