package org.inkstand.article.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.article.clean.CleanerPromises.clean;
import static org.inkstand.article.clean.CleanerPromises.cleanFramed;

import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every attack of {@link TestAttacks}, looked at without a browser. */
class AttacksTest {

  @Test
  void noAttackComesThrough() {
    for (String attack : TestAttacks.all()) {
      harmless(attack);
    }
  }

  @Test
  void noAttackComesThroughWhereFilmsMayBeShown() {
    for (String attack : TestAttacks.all()) {
      harmlessFramed(attack);
    }
    for (String attack : TestAttacks.mutated(26, 2_000)) {
      harmlessFramed(attack);
    }
  }

  @Test
  void theAttacksUponPlayersComeOutAsFrames() {
    long framed =
        TestAttacks.list("PLAYERS").stream()
            .filter(attack -> cleanFramed(attack).html().contains("<iframe "))
            .count();
    assertThat(framed).isGreaterThan(8);
  }

  @Test
  void noAttackInPiecesComesThrough() {
    for (String attack : TestAttacks.mutated(25, 4_000)) {
      harmless(attack);
    }
  }

  /** Allowed, at rest, and the same after a parser has read and written it. */
  private static void harmless(String attack) {
    String html = clean(attack).html();
    CleanerPromises.hold(html);
    assertThat(clean(html).html()).as(attack).isEqualTo(html);
    atRest(attack, html);
  }

  /** The same where an operator let films be shown. */
  private static void harmlessFramed(String attack) {
    String html = cleanFramed(attack).html();
    CleanerPromises.holdFramed(html);
    assertThat(cleanFramed(html).html()).as(attack).isEqualTo(html);
    atRest(attack, html);
  }

  private static void atRest(String attack, String html) {
    var page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    assertThat(page.body().html()).as(attack).isEqualTo(html);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aFloodOfOneThingComesToItsEnd() {
    for (String piece : TestAttacks.list("FLOODS")) {
      flood("", piece, 50_000);
    }
    for (String flood : TestAttacks.list("LONG FLOODS")) {
      var parts = flood.split(" … ", 2);
      flood(parts[0], parts[1], 300_000);
    }
  }

  private static void flood(String head, String piece, int length) {
    var clean = clean(head + piece.repeat(length / piece.length()));
    assertThat(clean.flaws()).as(piece).hasSizeLessThan(20);
  }
}
