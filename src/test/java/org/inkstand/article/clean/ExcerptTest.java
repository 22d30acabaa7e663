package org.inkstand.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void itEndsWithASentenceAndWithWholeTags() {
    Excerpt excerpt = Excerpt.of("<p>One <em>two three. Four five</em> six.</p><p>Seven.</p>", 20);
    assertThat(excerpt)
        .isEqualTo(new Excerpt("<p>One <em>two three.</em></p>", "One two three.", false));
  }

  @Test
  void aLongSentenceEndsAtAWordWithAnEllipsis() {
    Excerpt excerpt = Excerpt.of("<p>The council decided that the bridge stays closed.</p>", 20);
    assertThat(excerpt.html()).isEqualTo("<p>The council decided…</p>");
  }

  @Test
  void whatFitsIsWhole() {
    assertThat(Excerpt.of("<p>Short.</p>", 100).whole()).isTrue();
  }

  @Test
  void theEndOfALongArticleHasNoSayInItsBeginning() {
    String report = "<p>It rained in <em>Ghent</em> all day. Nobody was hurt.</p>";
    String end = "<blockquote><p>And then.</p></blockquote><table><tr><td>1</td></tr></table>";
    assertThat(Excerpt.of(report.repeat(100) + end, 60))
        .isEqualTo(Excerpt.of(report.repeat(2), 60));
  }

  @Test
  void anArticleThatIsMoreTagsThanWordsIsReadOn() {
    String words =
        "<p><a href=\"https://example.org/%s\">One</a> two.</p>".formatted("x".repeat(900));
    assertThat(Excerpt.of(words.repeat(20), 1_000).text()).hasSize(20 * 8 + 19 * 2);
  }

  @Test
  void picturesAndTablesAreNotGivenByHalves() {
    Excerpt excerpt = Excerpt.of("<figure><img src=\"/p\" alt=\"\"></figure><p>Words.</p>", 100);
    assertThat(excerpt.html()).isEqualTo("<p>Words.</p>");
  }

  @Test
  void japaneseIsCutAtItsFullStop() {
    Excerpt excerpt = Excerpt.of("<p>市は橋を閉鎖した。再開は来年の春になる見通しだ。</p>", 12);
    assertThat(excerpt.text()).isEqualTo("市は橋を閉鎖した。");
  }

  @Test
  void arabicIsCutAtAWord() {
    Excerpt excerpt =
        Excerpt.of("<p dir=\"rtl\">أعلنت البلدية إغلاق الجسر القديم حتى الربيع</p>", 24);
    assertThat(excerpt.text()).isEqualTo("أعلنت البلدية إغلاق…");
    assertThat(excerpt.html()).startsWith("<p dir=\"rtl\">");
  }

  @Test
  void anEmojiIsNotCutInTwo() {
    Excerpt excerpt = Excerpt.ofText("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 10);
    assertThat(excerpt.text()).isEqualTo("👩‍👩‍👧‍👦…");
  }
}
