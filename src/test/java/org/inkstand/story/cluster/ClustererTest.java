package org.inkstand.story.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ClustererTest {

  private final Events events = new Events(7);
  private final Clusterer clusterer = new Clusterer();

  @Test
  void twoReportsOfOneFloodAreOneStory() {
    take(events.article("Flood in Ghent leaves hundreds homeless", "2026-11-20T09:30:00Z"));
    take(events.article("Hundreds homeless after Ghent flood", "2026-11-20T10:10:00Z"));
    assertThat(sizes()).containsExactly(2);
  }

  @Test
  void aFloodAndAnElectionAreTwo() {
    take(events.article("Flood in Ghent leaves hundreds homeless", "2026-11-20T09:30:00Z"));
    take(events.article("Voters in Oslo go to the polls", "2026-11-20T10:10:00Z"));
    assertThat(sizes()).containsExactly(1, 1);
  }

  private static final String ENGLISH =
      "The bridge at Bravik, which Ane Olsen had drawn and Ulvang built in 1968, fell into the"
          + " Larvund with 214 people on it. Police in Torsnes spoke of 1,870 tons of steel.";

  private static final String GERMAN =
      "Mit 214 Menschen ist bei Bravik eine Fahrbahn in den Larvund gestürzt, sagte die Polizei"
          + " von Torsnes. Der Entwurf kam von Ane Olsen, gebaut hat ihn Ulvang 1968. Es sind 1.870"
          + " Tonnen.";

  private static final String JAPANESE =
      "ブラーヴィクの橋がラルヴンドに落ち、２１４人が巻き込まれた。トルスネスの警察が発表した。1968年に建てられ、重さは1870トン。";

  @Test
  void oneEventInTwoLanguagesIsOneStoryByItsNames() {
    take(events.report(ENGLISH, "en", "2026-11-20T09:30:00Z"));
    take(events.report(GERMAN, "de", "2026-11-20T10:10:00Z"));
    assertThat(sizes()).containsExactly(2);
  }

  @Test
  void oneEventInTwoScriptsIsOneStoryByTheSoundOfItsNames() {
    take(events.report(ENGLISH, "en", "2026-11-20T09:30:00Z"));
    take(events.report(JAPANESE, "ja", "2026-11-20T10:10:00Z"));
    assertThat(sizes()).containsExactly(2);
  }

  @Test
  void onePlaceAndOneNumberAreNotOneEventInTwoLanguages() {
    take(events.report(ENGLISH, "en", "2026-11-20T09:30:00Z"));
    take(
        events.report(
            "In Torsnes hat ein Chor mit 214 Stimmen gesungen, geleitet von Mette Lindgard aus"
                + " Kvalsund.",
            "de",
            "2026-11-20T10:10:00Z"));
    assertThat(sizes()).containsExactly(1, 1);
  }

  @Test
  void whatBothTellInOneLanguageIsNotJoinedByNamesAlone() {
    take(events.report(ENGLISH, "en", "2026-11-20T09:30:00Z"));
    take(
        events.report(
            "A choir of forty children sang carols by candlelight before a full church. The oldest"
                + " hymn, found in a trunk of sheet music, was led by Ane Olsen, a retired baker"
                + " from Bravik, who had learned it as a girl and taught it to three generations."
                + " Waffles and coffee were sold for the new organ, whose pipes leak.",
            "en",
            "2026-11-20T10:10:00Z"));
    assertThat(sizes()).containsExactly(1, 1);
  }

  @Test
  void twoTextsOfTheirOwnUnderLikeHeadlinesAreOneStory() {
    long noon = 1_790_000_000L;
    for (int i = 0; i < 200; i++) {
      take(events.sketch(events.talk(7), events.talk(80), noon + 60 * i));
    }
    int before = sizes().size();
    take(events.sketch("Dolofe mivage sarupi tenosi kalumo riga", told(), noon + 20_000));
    take(events.sketch("Kalumo sarupi dolofe vunote mivage tenosi", told(), noon + 30_000));
    take(events.sketch("Pirone gavisu lotemi rudasa noveki zamo", told(), noon + 40_000));
    assertThat(sizes()).hasSize(before + 2).contains(2);
  }

  /** A text that says once what it is about, in a paragraph of its own. */
  private String told() {
    return "Mivage tenosi kalumo dolofe sarupi.\n" + events.talk(80);
  }

  @Test
  void aStoryWithoutNewsForTenDaysIsClosed() {
    take(events.article("Flood in Ghent leaves hundreds homeless", "2026-11-01T09:30:00Z"));
    List<Decision> later =
        take(events.article("Flood in Ghent leaves hundreds homeless", "2026-11-20T09:30:00Z"));
    assertThat(later).containsExactly(new Decision.Closed(1), new Decision.Opened(2, 1));
  }

  @Test
  void aStoryThatGrowsStaysOpen() {
    for (int day = 1; day <= 20; day++) {
      take(
          events.article(
              "Flood in Ghent leaves hundreds homeless", "2026-11-%02dT09:30:00Z".formatted(day)));
    }
    assertThat(sizes()).containsExactly(20);
  }

  @Test
  void aWithdrawnArticleLeavesItsStory() {
    take(events.article("Flood in Ghent leaves hundreds homeless", "2026-11-20T09:30:00Z"));
    take(events.article("Hundreds homeless after Ghent flood", "2026-11-20T10:10:00Z"));
    assertThat(clusterer.withdraw(List.of(0L, 99L))).containsExactly(new Decision.Left(1, 0));
    assertThat(sizes()).containsExactly(1);
  }

  @Test
  void theStoryOfAWithdrawnLastArticleIsClosed() {
    take(events.article("Flood in Ghent leaves hundreds homeless", "2026-11-20T09:30:00Z"));
    assertThat(clusterer.withdraw(List.of(0L)))
        .containsExactly(new Decision.Left(1, 0), new Decision.Closed(1));
    assertThat(sizes()).isEmpty();
  }

  @Test
  void articlesWithoutATimeAreGatheredToo() {
    take(events.sketch("Flood in Ghent leaves hundreds homeless", "", Sketch.UNDATED));
    take(events.sketch("Hundreds homeless after Ghent flood", "", Sketch.UNDATED));
    assertThat(sizes()).containsExactly(2);
  }

  @Test
  void aDateWithoutATimeOfDayIsAsNearAsTheDayBefore() {
    String[] told = {"Ghent wakes Citadel guests", "Ghent army parade crowd"};
    assertThat(joined(told, "2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z")).isTrue();
    assertThat(joined(told, "2026-11-20T09:00:00Z", "2026-11-22T07:00:00Z")).isFalse();
  }

  private static boolean joined(String[] told, String first, String second) {
    var events = new Events(3);
    var clusterer = new Clusterer();
    clusterer.absorb(List.of(events.article(told[0], first)));
    clusterer.absorb(List.of(events.article(told[1], second)));
    return clusterer.stories().size() == 1;
  }

  @Test
  void anArticleWithoutWordsStandsAlone() {
    take(events.article("", "2026-11-20T09:30:00Z"));
    take(events.article("", "2026-11-20T09:30:00Z"));
    assertThat(sizes()).containsExactly(1, 1);
  }

  @Property(tries = 20)
  void theOrderOfArrivalWithinABatchChangesNothing(
      @ForAll int seed, @ForAll @IntRange(min = 1, max = 12) int batch) {
    List<Sketch> stream = stream(new Events(seed).told(12, 8));
    var given = new Clusterer();
    var shuffled = new Clusterer();
    for (int from = 0; from < stream.size(); from += batch) {
      List<Sketch> part =
          new ArrayList<>(stream.subList(from, Math.min(stream.size(), from + batch)));
      List<Decision> decisions = given.absorb(part);
      Collections.shuffle(part, new Random(seed));
      assertThat(shuffled.absorb(part)).isEqualTo(decisions);
    }
  }

  @Property(tries = 20)
  void aClustererThatWasStoppedGoesOnAsIfItHadNotBeen(
      @ForAll int seed, @ForAll @IntRange(min = 1, max = 95) int stop) {
    List<Sketch> stream = stream(new Events(seed).told(12, 8));
    var whole = new Clusterer();
    stream.subList(0, stop).forEach(sketch -> whole.absorb(List.of(sketch)));
    Clusterer resumed = Clusterer.resume(Thresholds.HOUSE, whole.stories(), whole.next());
    for (Sketch sketch : stream.subList(stop, stream.size())) {
      assertThat(resumed.absorb(List.of(sketch))).isEqualTo(whole.absorb(List.of(sketch)));
    }
    assertThat(ids(resumed)).isEqualTo(ids(whole));
  }

  @Property(tries = 20)
  void whatWasTakenBackLeavesNoTrace(@ForAll int seed) {
    List<Sketch> stream = stream(new Events(seed).told(6, 4));
    var other = new Clusterer();
    other.absorb(stream);
    other.withdraw(stream.stream().map(Sketch::article).toList());
    assertThat(other.stories()).isEmpty();
    var fresh = new Clusterer(Thresholds.HOUSE, other.next());
    assertThat(other.absorb(stream)).isEqualTo(fresh.absorb(stream));
  }

  @Test
  void eventsThatAreToldInMixedOrderAreToldApart() {
    List<List<Sketch>> told = events.told(40, 10);
    stream(told).forEach(sketch -> clusterer.absorb(List.of(sketch)));
    long pure =
        clusterer.stories().values().stream().filter(story -> ofOneEvent(story, told)).count();
    assertThat(pure).isEqualTo(clusterer.stories().size());
    assertThat(clusterer.stories()).hasSizeBetween(40, 48);
  }

  private static boolean ofOneEvent(List<Sketch> story, List<List<Sketch>> told) {
    return told.stream().anyMatch(event -> event.containsAll(story));
  }

  private List<Decision> take(Sketch sketch) {
    return clusterer.absorb(List.of(sketch));
  }

  private List<Integer> sizes() {
    return clusterer.stories().values().stream().map(List::size).sorted().toList();
  }

  private static Map<Long, List<Long>> ids(Clusterer clusterer) {
    return clusterer.stories().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                story -> story.getValue().stream().map(Sketch::article).sorted().toList()));
  }

  private static List<Sketch> stream(Collection<List<Sketch>> told) {
    return told.stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingLong(Sketch::second))
        .toList();
  }
}
