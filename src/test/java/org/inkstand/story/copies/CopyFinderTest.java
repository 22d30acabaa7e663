package org.inkstand.story.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inkstand.story.copies.Newsroom.Event;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

  private final CopyFinder finder = new CopyFinder();
  private final Newsroom newsroom = new Newsroom(3);

  @Test
  void aCopyUnderAnotherHeadlineIsFound() {
    String text = text(newsroom.report(newsroom.event(), 12));
    assertThat(finder.absorb(1, "Flood in Ghent", text)).isEmpty();
    assertThat(finder.absorb(2, "Thousands flee the Leie", newsroom.reset(text)))
        .containsExactly(1L);
  }

  @Test
  void aTextCutToAThirdIsACopy() {
    List<String> report = newsroom.report(newsroom.event(), 20);
    finder.absorb(1, "", text(report));
    assertThat(finder.absorb(2, "", text(newsroom.shortened(report, 0.33)))).containsExactly(1L);
  }

  @Test
  void aLocalParagraphOnTopDoesNotHideTheCopy() {
    List<String> report = newsroom.report(newsroom.event(), 12);
    finder.absorb(1, "", text(report));
    assertThat(finder.absorb(2, "", text(newsroom.withLocalParagraph(report, 3))))
        .containsExactly(1L);
  }

  @Test
  void twoReportersAtOneEventWriteTwoTexts() {
    Event event = newsroom.event();
    finder.absorb(1, "Flood in Ghent", text(newsroom.report(event, 12)));
    assertThat(finder.absorb(2, "Flood in Ghent", text(newsroom.quoting(event, 12)))).isEmpty();
  }

  @Test
  void aFormFilledInForAnotherMatchIsNoCopy() {
    finder.absorb(1, "", newsroom.form(newsroom.event()));
    assertThat(finder.absorb(2, "", newsroom.form(newsroom.event()))).isEmpty();
  }

  @Test
  void headlinesAloneAreCopiesWhenTheySayTheSame() {
    finder.absorb(1, "Media executives question Comcast-Time Warner Cable deal", "");
    assertThat(finder.absorb(2, "Media executives question Comcast–Time Warner Cable deal", ""))
        .containsExactly(1L);
    assertThat(finder.absorb(3, "Regulators question Comcast-Time Warner Cable deal", ""))
        .isEmpty();
  }

  @Test
  void textsWithoutWordsAreCopiesOfNothing() {
    finder.absorb(1, "", "");
    assertThat(finder.absorb(2, "", "…")).isEmpty();
  }

  @Test
  void nothingIsACopyOfWhatWasWithdrawn() {
    String text = text(newsroom.report(newsroom.event(), 12));
    finder.absorb(1, "", text);
    finder.forget(1);
    assertThat(finder.absorb(2, "", text)).isEmpty();
  }

  @Property(tries = 4)
  void ofHardCasesBothWaysFewAreMissedAndFewMistaken(@ForAll long seed) {
    var room = new Newsroom(seed);
    Map<Long, Integer> sources = new HashMap<>();
    List<long[]> found = new ArrayList<>();
    var all = new CopyFinder();
    long next = 0;
    for (int source = 0; source < 30; source++) {
      Event event = room.event();
      List<String> original = room.report(event, 10 + source % 8);
      List<String> texts = new ArrayList<>();
      texts.add(text(original));
      texts.add(room.reset(text(original)));
      texts.add(text(room.shortened(original, 0.4)));
      texts.add(text(room.withLocalParagraph(original, 2)));
      texts.add(text(room.withLocalParagraph(room.shortened(original, 0.7), 1)));
      texts.add(room.edited(text(original), 10));
      for (String text : texts) {
        sources.put(next, source);
        take(all, next++, text, found);
      }
      // Others at the same event, and a form: each a source of its own.
      take(all, next++, text(room.report(event, 12)), found);
      take(all, next++, text(room.quoting(event, 9)), found);
      take(all, next++, room.form(event), found);
    }
    long right =
        found.stream()
            .filter(p -> sources.getOrDefault(p[0], -1).equals(sources.getOrDefault(p[1], -2)))
            .count();
    assertThat((double) right / found.size()).as("precision").isGreaterThanOrEqualTo(0.98);
    assertThat(right / (30 * 15.0)).as("recall").isGreaterThanOrEqualTo(0.95);
  }

  private static void take(CopyFinder finder, long article, String text, List<long[]> found) {
    finder.absorb(article, "", text).forEach(copy -> found.add(new long[] {copy, article}));
  }

  private static String text(List<String> sentences) {
    return String.join(" ", sentences);
  }
}
