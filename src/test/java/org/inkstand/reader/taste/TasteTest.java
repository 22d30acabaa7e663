package org.inkstand.reader.taste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.reader.taste.TestOffers.NOON;
import static org.inkstand.reader.taste.TestOffers.offer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inkstand.reader.Profile;
import org.inkstand.reader.Profile.Sliders;
import org.inkstand.reader.Topic;
import org.inkstand.reader.Topic.Kind;
import org.inkstand.reader.Why;
import org.inkstand.reader.taste.Known.Read;
import org.inkstand.reader.taste.rule.HouseRules;
import org.junit.jupiter.api.Test;

class TasteTest {

  private final List<Offer> offers = new ArrayList<>();
  private Known known = Known.nobody(7);

  @Test
  void ofSomebodyNewThePageIsThePapersOwn() {
    print(offer(1).important(0.2), offer(2).important(0.9), offer(3).important(0.5));

    assertThat(keys()).containsExactly(2L, 3L, 1L);
  }

  @Test
  void whatSomebodyFollowsStandsHigherAndSaysSo() {
    print(offer(1).important(0.6), offer(2).in("Ghent").important(0.4), offer(3).important(0.5));
    follow("place:ghent", "Ghent");

    assertThat(keys()).startsWith(2L);
    assertThat(placed(2).reasons().getFirst()).isEqualTo(new Why(Why.Kind.FOLLOWED, "Ghent", 0));
  }

  @Test
  void aFollowBeatsAnyGuess() {
    print(offer(1).about("rail"), offer(2).in("Ghent"), offer(3), offer(4));
    for (int i = 0; i < 60; i++) {
      read("rail");
    }
    follow("place:ghent", "Ghent");

    assertThat(keys()).startsWith(2L, 1L);
  }

  @Test
  void whoReadAboutRailSeesRailAndIsToldWhy() {
    filler(40);
    print(offer(101).about("rail").important(0.4), offer(102).about("opera").important(0.4));
    for (int i = 0; i < 4; i++) {
      read("rail");
    }

    assertThat(keys()).startsWith(101L);
    assertThat(placed(101).reasons().getFirst()).isEqualTo(new Why(Why.Kind.READ_ABOUT, "rail", 4));
  }

  @Test
  void twoInterestsStandSideBySide() {
    filler(60);
    print(offer(101).about("chess").important(0.3), offer(102).about("football").important(0.3));
    print(offer(103).about("knitting").important(0.3));
    for (int i = 0; i < 5; i++) {
      read("chess");
      read("football");
    }

    assertThat(keys().subList(0, 2)).containsExactlyInAnyOrder(101L, 102L);
  }

  @Test
  void aHabitFades() {
    filler(40);
    print(offer(101).about("rail").important(0.2), offer(102).about("opera").important(0.2));
    read("rail");
    Profile old = known.profile();
    known = with(Learning.learn(Profile.NEW, new Deed.More(), topics("opera"), NOON));
    double opera = placed(102).points();
    known =
        with(
            Learning.learn(
                old, new Deed.Opened(-1, 0, 60), topics("rail"), NOON.minus(Duration.ofDays(300))));

    assertThat(placed(101).points()).isLessThan(opera);
  }

  @Test
  void whatIsAskedLessOfGoesDownAndIsStillThere() {
    filler(20);
    print(offer(101).about("royals").important(0.9));
    known = with(Learning.learn(Profile.NEW, new Deed.Less(), topics("royals"), NOON));

    assertThat(keys()).endsWith(101L);
    assertThat(placed(101).reasons()).contains(new Why(Why.Kind.LESS, "royals", 0));
  }

  @Test
  void whatWasReadSinksAndRisesAgainWhenItGoesOn() {
    filler(10);
    print(offer(101).important(0.9).articles(3), offer(102).important(0.5).articles(5).old(1));
    known =
        new Known(
            Profile.NEW,
            Map.of(),
            Set.of(),
            _ -> false,
            Map.of(
                101L, new Read(NOON.minus(Duration.ofHours(2)), 3),
                102L, new Read(NOON.minus(Duration.ofHours(2)), 2)),
            7);

    assertThat(keys()).startsWith(102L).endsWith(101L);
    assertThat(placed(102).reasons().getFirst()).isEqualTo(new Why(Why.Kind.DEVELOPED, "", 3));
  }

  @Test
  void noTitleFillsThePage() {
    for (int i = 0; i < 10; i++) {
      print(offer(1 + i).by(1).important(0.6), offer(101 + i).by(101 + i).important(0.5));
    }

    assertThat(keys().subList(0, 10).stream().filter(key -> key < 100)).hasSizeBetween(2, 7);
  }

  @Test
  void withFewTitlesWantedOneMayFillIt() {
    for (int i = 0; i < 10; i++) {
      print(offer(1 + i).by(1).important(0.7), offer(101 + i).by(101 + i).important(0.5));
    }
    long middle = keys().subList(0, 8).stream().filter(key -> key < 100).count();
    known = with(Profile.NEW.with(new Sliders(2, 0, 0)));

    assertThat(keys().subList(0, 8).stream().filter(key -> key < 100).count())
        .isGreaterThan(middle);
  }

  @Test
  void aTenthOfThePlacesIsForWhatSomebodyDoesNotRead() {
    filler(40);
    for (int i = 0; i < 40; i++) {
      print(offer(200 + i).about("rail").important(0.3));
    }
    for (int i = 0; i < 9; i++) {
      read("rail");
    }

    List<Placed> page = order().subList(0, 30);

    assertThat(page.stream().filter(p -> says(p, Why.Kind.ELSEWHERE))).hasSize(3);
  }

  @Test
  void theSlidersReorder() {
    print(offer(1).important(0.9).old(20), offer(2).important(0.3).old(1));
    known = with(Profile.NEW.with(new Sliders(0, 2, 2)));
    assertThat(keys()).containsExactly(1L, 2L);

    known = with(Profile.NEW.with(new Sliders(4, 2, 2)));
    assertThat(keys()).containsExactly(2L, 1L);
  }

  private static boolean says(Placed placed, Why.Kind kind) {
    return placed.reasons().stream().anyMatch(why -> why.kind() == kind);
  }

  private void filler(int count) {
    for (int i = 0; i < count; i++) {
      print(offer(1 + i).about("filler " + i % 7).important(0.5));
    }
  }

  private void print(TestOffers... news) {
    Arrays.stream(news).map(TestOffers::made).forEach(offers::add);
  }

  private void follow(String topic, String name) {
    known = new Known(known.profile(), Map.of(topic, name), Set.of(), _ -> false, Map.of(), 7);
  }

  private void read(String subject) {
    known =
        with(Learning.learn(known.profile(), new Deed.Opened(60, 1, 60), topics(subject), NOON));
  }

  private static List<Topic> topics(String subject) {
    return List.of(Topic.named(Kind.SUBJECT, subject));
  }

  private Known with(Profile profile) {
    return new Known(
        profile, known.follows(), known.languages(), known.muted(), known.read(), known.seed());
  }

  private List<Placed> order() {
    return new Taste(HouseRules.ALL).order(new Window(1, offers), known, NOON);
  }

  private List<Long> keys() {
    return order().stream().map(placed -> placed.offer().key()).toList();
  }

  private Placed placed(long key) {
    return order().stream().filter(p -> p.offer().key() == key).findFirst().orElseThrow();
  }
}
