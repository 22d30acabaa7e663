package org.inkstand.app.press.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventFileTest {

  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private static final String BRIDGE =
      """
      event: bridge
      hours-ago: 2
      section: medtop:04000000
      place: Ardel

      === meridian-wire
      id: bridge-wire
      after: 0
      byline: Meridian Wire
      keywords: Ardel, bridge
      headline: Bridge closed
      standfirst: For a _week_.
      picture: bridge | The bridge. | Photograph: Nobody

      ARDEL — The bridge is **closed**.

      ## Why

      > "It is old."

      * rust
      * frost
      --- revision
      after: 60
      correction: It is closed for two weeks, not one.

      ARDEL — The bridge is closed for two weeks.

      === the-lantern
      id: bridge-lantern
      after: 30
      copy-of: bridge-wire
      headline: No way across

      === le-petit-phare
      id: bridge-phare
      after: 10
      headline: Le pont fermé
      standfirst: Deux semaines.
      withdrawn-after: 150

      Fermé.
      """;

  @Test
  void anArticleIsReadWithItsBlocksInOrder() {
    Edition first = wire().editions().getFirst();

    assertThat(first.body())
        .containsExactly(
            new Block.Paragraph("ARDEL — The bridge is **closed**."),
            new Block.Subheading("Why"),
            new Block.Quotation("\"It is old.\""),
            new Block.Points(List.of("rust", "frost")));
    assertThat(wire().keywords()).containsExactly("Ardel", "bridge");
  }

  @Test
  void aCorrectionKeepsTheHeadlineAndBringsItsOwnWords() {
    Edition second = wire().editions().getLast();

    assertThat(second.headline()).isEqualTo("Bridge closed");
    assertThat(second.correction()).isTrue();
    assertThat(second.after()).isEqualTo(Duration.ofHours(1));
    assertThat(second.body()).hasSize(1);
  }

  @Test
  void aRevisionAppearsWhenItIsDue() {
    assertThat(at("bridge-wire", 30).version()).isEqualTo(1);
    assertThat(at("bridge-wire", 61).version()).isEqualTo(2);
    assertThat(at("bridge-wire", 61).published()).isEqualTo(START.minus(Duration.ofHours(2)));
  }

  @Test
  void wireCopyStaysAsItWasTaken() {
    Printed copy = at("bridge-lantern", 119);

    assertThat(copy.headline()).isEqualTo("No way across");
    assertThat(copy.byline()).isEqualTo("Meridian Wire");
    assertThat(copy.body()).isEqualTo(at("bridge-wire", 30).body());
  }

  @Test
  void aWithdrawnArticleIsKnownToBeWithdrawn() {
    assertThat(at("bridge-phare", 149).withdrawn()).isFalse();
    assertThat(at("bridge-phare", 150).withdrawn()).isTrue();
  }

  @Test
  void nothingAppearsBeforeItsTime() {
    Instant before = START.minus(Duration.ofHours(2)).plus(Duration.ofMinutes(9));

    assertThat(newsroom().find("bridge-phare", before)).isEmpty();
    assertThat(newsroom().printed("the-lantern", before)).isEmpty();
  }

  @Test
  void marksBecomeElementsAndTheRestIsEscaped() {
    assertThat(Inline.html("a **b** _c_ snake_case_x <d> & 3 * 4 * 5"))
        .isEqualTo("a <strong>b</strong> <em>c</em> snake_case_x &lt;d&gt; &amp; 3 * 4 * 5");
    assertThat(Inline.plain("**Les** _bananes_")).isEqualTo("Les bananes");
  }

  @Test
  void aMistypedHeaderNamesItsLine() {
    assertThatThrownBy(() -> EventFile.read("x.txt", BRIDGE.replace("keywords:", "keyword:")))
        .hasMessageContaining("x.txt:10");
  }

  private static Telling wire() {
    return EventFile.read("bridge.txt", BRIDGE).tellings().getFirst();
  }

  private static Newsroom newsroom() {
    return new Newsroom(START, List.of(EventFile.read("bridge.txt", BRIDGE)));
  }

  private static Printed at(String id, int minutesAfterTheEvent) {
    Instant now = START.minus(Duration.ofHours(2)).plus(Duration.ofMinutes(minutesAfterTheEvent));
    return newsroom().find(id, now).orElseThrow();
  }
}
