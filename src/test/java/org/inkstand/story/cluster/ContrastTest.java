package org.inkstand.story.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inkstand.story.words.WordReader;
import org.junit.jupiter.api.Test;

/** Two events that share most of what they say, told at length. */
class ContrastTest {

  private static final List<String> CHAIN =
      List.of("fire supermarket waitrose shop blaze crews".split(" "));

  private static final List<String> SURREY =
      List.of("banstead surrey sutton night reid croydon arson ruins".split(" "));

  private static final List<String> SOMERSET =
      List.of("wellington somerset taunton devon evening fore helmets denied".split(" "));

  private final Random random = new Random(3);
  private final WordReader reader = new WordReader();
  private long next = 1;

  @Test
  void twoFiresInShopsOfOneChainAreTwo() {
    assertThat(sizes(Thresholds.HOUSE.contrast())).containsExactly(8, 8);
  }

  @Test
  void withoutContrastTheyWouldBeOne() {
    assertThat(sizes(0)).containsExactly(16);
  }

  @Test
  void oneFireToldByManyStaysOne() {
    Clusterer clusterer = clusterer(Thresholds.HOUSE.contrast());
    told(SURREY, 16).forEach(sketch -> clusterer.absorb(List.of(sketch)));
    assertThat(clusterer.stories()).hasSize(1);
  }

  private List<Integer> sizes(double contrast) {
    Clusterer clusterer = clusterer(contrast);
    told(SURREY, 8).forEach(sketch -> clusterer.absorb(List.of(sketch)));
    told(SOMERSET, 8).forEach(sketch -> clusterer.absorb(List.of(sketch)));
    return clusterer.stories().values().stream().map(List::size).toList();
  }

  private static Clusterer clusterer(double contrast) {
    Thresholds house = Thresholds.HOUSE;
    return new Clusterer(
        new Thresholds(
            house.join(),
            house.joinGrowth(),
            house.joinTerms(),
            house.merge(),
            house.mergeGrowth(),
            house.mergeSizes(),
            house.split(),
            contrast,
            house.fade(),
            house.quiet()),
        1);
  }

  /** Reports without a time: most words of the chain and of the place, and some others. */
  private List<Sketch> told(List<String> place, int articles) {
    List<Sketch> told = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      var text = new StringBuilder();
      for (String word : CHAIN) {
        text.append(random.nextInt(4) > 0 ? word : "").append(' ');
      }
      for (String word : place) {
        text.append(random.nextInt(8) > 0 ? word : "").append(' ');
      }
      for (int other = 0; other < 3; other++) {
        text.append("wrd").append(Integer.toString(random.nextInt(50_000), 36)).append(' ');
      }
      told.add(new Sketch(next++, Sketch.UNDATED, reader.in("en", "", text.toString())));
    }
    return told;
  }
}
