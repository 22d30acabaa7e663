package org.inkstand.article.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.inkstand.article.clean.PictureDoor;
import org.junit.jupiter.api.Test;

/** Where pages end that hold more than any article. */
class PageCutTest {

  private static final String NEWS = "<h1>Crane falls</h1><p>The port is closed.</p>";

  @Test
  void scriptsOfAnyLengthCutNothingOff() {
    String scripts =
        "<script>var a = '"
            + "<p>".repeat(Limits.ELEMENTS_MAX)
            + "';</script>"
            + "<!--"
            + "<p>".repeat(Limits.ELEMENTS_MAX)
            + "-->";
    assertThat(PageCut.after(scripts + NEWS)).isEqualTo(scripts.length() + NEWS.length());
  }

  @Test
  void elementsAndLettersAreCountedOutsideOfThem() {
    String many = "<p>".repeat(Limits.ELEMENTS_MAX);
    assertThat(PageCut.after(many + "<i>" + NEWS)).isEqualTo(many.length());
    String letters = "a".repeat(Limits.MARKUP_CHARS_MAX);
    assertThat(PageCut.after(letters + "bc")).isEqualTo(letters.length());
    assertThat(PageCut.after(NEWS)).isEqualTo(NEWS.length());
    assertThat(PageCut.after("<script>never ends" + NEWS)).isEqualTo(18 + NEWS.length());
    assertThat(PageCut.after("")).isZero();
    String scripts = "<script></script>".repeat(Limits.ELEMENTS_MAX);
    assertThat(PageCut.after(scripts + "<!-- a -->" + NEWS)).isEqualTo(scripts.length());
  }

  @Test
  void aPageThatWasCutSaysSo() {
    var read =
        new PageReader(PictureDoor.open())
            .read(NEWS + "<p>a, b.</p>".repeat(50_000), URI.create("https://gazette.example/a"));
    assertThat(read.flaws()).anyMatch(flaw -> flaw.startsWith("cut after"));
    assertThat(read.title()).isEqualTo("Crane falls");
  }
}
