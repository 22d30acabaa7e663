package org.inkstand.story.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  @Test
  void namesMakeUpForSomeOfTheWords() {
    assertThat(same(0.25, traces(0.5, 4), 1)).isGreaterThan(1);
    assertThat(same(0.25, traces(0.5, 2), 1)).isLessThan(1);
    assertThat(same(0.15, traces(0.9, 9), 1)).isLessThan(1);
  }

  @Test
  void aDayLaterTheSameNamesSayLess() {
    assertThat(same(0.3, traces(0.5, 4), 0.8)).isLessThan(1);
  }

  @Test
  void likeHeadlinesMakeUpForSomeOfTheWords() {
    assertThat(headed(0.25, traces(0.6, 4))).isGreaterThan(1);
    assertThat(headed(0.25, traces(0.6, 2))).as("two words").isLessThan(1);
    assertThat(headed(0.25, traces(0.3, 4))).as("other headlines").isLessThan(1);
    assertThat(headed(0.15, traces(1, 9))).as("other texts").isLessThan(1);
  }

  @Test
  void oneNameIsACoincidenceAcrossLanguages() {
    assertThat(across(traces(0.9, 1), Alike.Traces.NONE)).isZero();
    assertThat(across(traces(0.3, 3), Alike.Traces.NONE)).isGreaterThan(1);
  }

  @Test
  void soundsAreNotHeardWhereANameCanBeRead() {
    assertThat(across(traces(0.05, 1), traces(0.9, 5))).isZero();
    assertThat(across(Alike.Traces.NONE, traces(0.3, 3))).isGreaterThan(1);
  }

  @Property
  void namesNeverTakeAwayWhatWordsSay(
      @ForAll @DoubleRange(max = 1) double words,
      @ForAll @DoubleRange(max = 1) double names,
      @ForAll @IntRange(max = 9) int count) {
    assertThat(same(words, traces(names, count), 1))
        .isGreaterThanOrEqualTo(same(words, Alike.Traces.NONE, 1));
  }

  private static double same(double words, Alike.Traces names, double fading) {
    Alike alike = new Alike(true, words, Alike.Traces.NONE, names, Alike.Traces.NONE);
    return Evidence.over(alike, 0.36, 1, fading);
  }

  private static double headed(double words, Alike.Traces headlines) {
    Alike alike = new Alike(true, words, headlines, Alike.Traces.NONE, Alike.Traces.NONE);
    return Evidence.over(alike, 0.36, 1, 1);
  }

  private static double across(Alike.Traces names, Alike.Traces sounds) {
    return Evidence.over(new Alike(false, 0, Alike.Traces.NONE, names, sounds), 0.36, 1, 1);
  }

  private static Alike.Traces traces(double degree, int names) {
    return new Alike.Traces(degree, names, 0);
  }
}
