package org.inkstand.reader.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inkstand.reader.Mute;
import org.inkstand.reader.Mute.Kind;
import org.inkstand.reader.Mute.Manner;
import org.inkstand.reader.Mute.Reach;
import org.inkstand.reader.Muting;
import org.junit.jupiter.api.Test;

class ReadyMutesTest {

  @Test
  void aWordIsMutedAndNotItsLetters() {
    Muting art = muting(mute(Kind.PHRASE, "art", Reach.TEXT));

    assertThat(art.judge(says("Art, at last", ""))).isPresent();
    assertThat(art.judge(says("A start", "Party in Stuttgart"))).isEmpty();
  }

  @Test
  void wordsAreFoundHoweverTheyArePrinted() {
    assertThat(hides("transfer window", "The transfer-window opens")).isTrue();
    assertThat(hides("Zürich", "ZURICH votes")).isTrue();
    assertThat(hides("trump", "Trump’s tower")).isTrue();
    assertThat(hides("地震", "東京で大地震")).isTrue();
    assertThat(hides("في", "الحياة في القاهرة")).isTrue();
    assertThat(hides("हिंदी", "आज हिंदी दिवस है")).isTrue();
  }

  @Test
  void wordsOfTwoLinesAreNoPhrase() {
    Muting end = muting(mute(Kind.PHRASE, "the end", Reach.TEXT));

    assertThat(end.judge(says("This is the", "End of text"))).isEmpty();
  }

  @Test
  void aMuteReachesNoFurtherThanItWasSaid() {
    Muting.Matter golf = says("Weekend sport", "There was golf on Sunday.");

    assertThat(muting(mute(Kind.PHRASE, "golf", Reach.HEADLINE)).judge(golf)).isEmpty();
    assertThat(muting(mute(Kind.PHRASE, "golf", Reach.TEXT)).judge(golf)).isPresent();
  }

  @Test
  void aPersonIsMutedInStoriesAndByName() {
    Muting ada = muting(mute(Kind.PERSON, "Ada Lund", Reach.HEADLINE));

    assertThat(ada.judge(says("Lund: no comment", ""))).isEmpty();
    assertThat(ada.judge(says("No comment from Ada Lund", ""))).isPresent();
    assertThat(ada.judge(matter(List.of(), List.of("Ada Lund"), Set.of()))).isPresent();
  }

  @Test
  void titlesOwnersAuthorsAndSubjectsAreMutedByTheirNames() {
    Muting.Matter matter = matter(List.of("Bo Ek", "Ida Falk"), List.of(), Set.of("medtop:1"));

    assertThat(muting(mute(Kind.TITLE, "the-herald", Reach.TEXT)).judge(matter)).isPresent();
    assertThat(muting(mute(Kind.TITLE, "the", Reach.TEXT)).judge(matter)).isEmpty();
    assertThat(muting(mute(Kind.OWNER, "herald group", Reach.TEXT)).judge(matter)).isPresent();
    assertThat(muting(mute(Kind.AUTHOR, "ida falk", Reach.TEXT)).judge(matter)).isPresent();
    assertThat(muting(mute(Kind.AUTHOR, "falk", Reach.TEXT)).judge(matter)).isEmpty();
    assertThat(muting(mute(Kind.SUBJECT, "medtop:1", Reach.TEXT)).judge(matter)).isPresent();
  }

  @Test
  void hidingIsStrongerThanBlurring() {
    Mute blur = but(mute(Kind.PHRASE, "golf", Reach.TEXT), Manner.BLUR);
    Mute hide = mute(Kind.TITLE, "the-herald", Reach.TEXT);

    assertThat(ReadyMutes.of(List.of(blur, hide)).judge(says("Golf", ""))).contains(hide);
  }

  @Property
  void aMutedPhraseIsMutedWhereverItStands(
      @ForAll("phrases") String before,
      @ForAll("phrases") String phrase,
      @ForAll("phrases") String after) {
    Muting muting = muting(mute(Kind.PHRASE, phrase, Reach.HEADLINE));

    assertThat(muting.judge(says(before + " " + phrase + ", " + after, ""))).isPresent();
    assertThat(muting.judge(says("«" + phrase.toUpperCase(java.util.Locale.ROOT) + "»", "")))
        .isPresent();
  }

  /** One more mute never lets anything through. */
  @Property
  void moreMutesMuteMore(
      @ForAll("phrases") String headline,
      @ForAll("phrases") String first,
      @ForAll("phrases") String second) {
    Mute one = mute(Kind.PHRASE, first, Reach.TEXT);
    Mute two = but(mute(Kind.PHRASE, second, Reach.TEXT), Manner.BLUR);
    Muting.Matter matter = says(headline, first);

    Optional<Mute> alone = muting(one).judge(matter);
    assertThat(ReadyMutes.of(List.of(two, one)).judge(matter)).isEqualTo(alone);
    assertThat(alone).contains(one);
  }

  @Provide
  Arbitrary<String> phrases() {
    return Arbitraries.of("golf", "Zürich", "l’Europe", "37", "transfer window", "भूकंप", "القدس")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words));
  }

  private static boolean hides(String phrase, String headline) {
    return muting(mute(Kind.PHRASE, phrase, Reach.HEADLINE)).judge(says(headline, "")).isPresent();
  }

  private static Muting muting(Mute... mutes) {
    return ReadyMutes.of(Arrays.asList(mutes));
  }

  private static Mute mute(Kind kind, String value, Reach reach) {
    return new Mute(kind, value, reach, Manner.HIDE, Instant.MAX, Instant.EPOCH);
  }

  private static Mute but(Mute mute, Manner manner) {
    return new Mute(mute.kind(), mute.value(), mute.reach(), manner, mute.until(), mute.since());
  }

  private static Muting.Matter says(String headline, String text) {
    return new Muting.Matter(
        "the-herald",
        "Herald Group",
        List.of(),
        Set.of(),
        List.of(),
        List.of(headline),
        () -> text);
  }

  private static Muting.Matter matter(
      List<String> authors, List<String> people, Set<String> subjects) {
    return new Muting.Matter(
        "the-herald", "Herald Group", authors, subjects, people, List.of("Headline"), () -> "");
  }
}
