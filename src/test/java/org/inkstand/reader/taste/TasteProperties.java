package org.inkstand.reader.taste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.reader.taste.TestOffers.NOON;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inkstand.reader.Profile;
import org.inkstand.reader.Profile.Sliders;
import org.inkstand.reader.Topic;
import org.inkstand.reader.Topic.Kind;
import org.inkstand.reader.taste.Known.Read;
import org.inkstand.reader.taste.Offer.Voice;
import org.inkstand.reader.taste.rule.HouseRules;

/** Laws of the personal order, whatever the news and whoever the reader. */
class TasteProperties {

  private static final List<String> SUBJECTS = List.of("rail", "opera", "chess", "tax", "storms");

  @Property(tries = 200)
  void nothingIsLostAndNothingStandsTwice(@ForAll("worlds") World world) {
    List<Long> keys = world.page();

    assertThat(keys)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            world.window().offers().stream()
                .filter(world.known().muted().negate())
                .map(Offer::key)
                .toList());
  }

  @Property(tries = 200)
  void theLeadIsOnEverybodysPage(@ForAll("worlds") World world) {
    world.window().offers().stream()
        .filter(Offer::lead)
        .filter(world.known().muted().negate())
        .forEach(lead -> assertThat(world.page().indexOf(lead.key())).isBetween(0, 4));
  }

  @Property(tries = 200)
  void whatIsMutedIsNowhere(@ForAll("worlds") World world) {
    assertThat(new Taste(HouseRules.ALL).order(world.window(), world.known(), NOON))
        .noneMatch(placed -> world.known().muted().test(placed.offer()));
  }

  @Property(tries = 100)
  void theSameReaderSeesTheSamePage(@ForAll("worlds") World world) {
    assertThat(world.page()).isEqualTo(world.page());
  }

  @Property(tries = 100)
  void theFirstPlacesAreTheFirstPlacesOfAll(@ForAll("worlds") World world) {
    List<Long> first =
        new Taste(HouseRules.ALL)
            .order(world.window(), world.known(), NOON, 20).stream()
                .map(placed -> placed.offer().key())
                .toList();

    assertThat(world.page()).startsWith(first.toArray(Long[]::new));
  }

  @Property(tries = 100)
  void everyCardSaysWhy(@ForAll("worlds") World world) {
    assertThat(new Taste(HouseRules.ALL).order(world.window(), world.known(), NOON))
        .allMatch(placed -> !placed.reasons().isEmpty() && placed.reasons().size() <= 3);
  }

  /** Some news and somebody who reads it. */
  record World(Window window, Known known) {
    List<Long> page() {
      return new Taste(HouseRules.ALL)
          .order(window, known, NOON).stream().map(placed -> placed.offer().key()).toList();
    }
  }

  @Provide
  Arbitrary<World> worlds() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 420),
            Arbitraries.longs(),
            Arbitraries.integers().between(0, 124))
        .as(TasteProperties::world);
  }

  private static World world(int size, long seed, int sliders) {
    var dice = new SplittableRandom(seed);
    Window window =
        new Window(seed, IntStream.range(0, size).mapToObj(i -> offer(i, dice)).toList());
    Profile profile = Profile.NEW.with(new Sliders(sliders % 5, sliders / 5 % 5, sliders / 25));
    for (int i = dice.nextInt(12); i > 0; i--) {
      profile = Learning.learn(profile, deed(dice), List.of(subject(dice)), NOON);
    }
    Map<Long, Read> read = new HashMap<>();
    for (int i = dice.nextInt(30); i > 0; i--) {
      read.put((long) dice.nextInt(420), new Read(NOON.minusSeconds(dice.nextInt(90_000)), 1));
    }
    Topic followed = subject(dice);
    long mutedTitle = dice.nextInt(9);
    Map<String, String> follows =
        dice.nextBoolean() ? Map.of(followed.id(), followed.name()) : Map.of();
    return new World(
        window,
        new Known(
            profile, follows, Set.of(), offer -> offer.voice().title() == mutedTitle, read, seed));
  }

  private static Offer offer(int key, SplittableRandom dice) {
    Topic subject = subject(dice);
    return new Offer(
        key,
        key,
        List.of(subject, Topic.named(Kind.WORD, "w" + dice.nextInt(50))),
        dice.nextDouble(),
        NOON.minus(Duration.ofMinutes(dice.nextInt(4_000))),
        1 + dice.nextInt(5),
        1 + dice.nextInt(5),
        key == 3,
        new Voice(dice.nextInt(9), "owner " + dice.nextInt(4), "BE", subject.name()));
  }

  private static Deed deed(SplittableRandom dice) {
    return switch (dice.nextInt(4)) {
      case 0 -> new Deed.Saved();
      case 1 -> new Deed.More();
      case 2 -> new Deed.Less();
      default -> new Deed.Opened(dice.nextInt(-1, 200), dice.nextDouble(), 100);
    };
  }

  private static Topic subject(SplittableRandom dice) {
    return Topic.named(Kind.SUBJECT, SUBJECTS.get(dice.nextInt(SUBJECTS.size())));
  }
}
