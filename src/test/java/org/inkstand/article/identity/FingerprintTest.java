package org.inkstand.article.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final String WIRE =
      """
      HARBOUR CITY - The council voted on Tuesday to close the old swing bridge for eighteen months, after engineers
      found cracks in two of its four piers. Ferries will run every ten minutes from six in the morning until midnight,
      the mayor said, and nobody will have to pay. Shopkeepers on the eastern bank fear for their trade and have asked
      for a share of the repair fund.
      """;

  @Test
  void quotesDashesAndLinesDoNotPartTwoCopies() {
    String reset =
        WIRE.replace("-", "—").replace("\n", " ").replace("'", "’").toUpperCase(Locale.ROOT);
    assertThat(Fingerprint.of(WIRE).copies(Fingerprint.of(reset))).isTrue();
  }

  @Test
  void aChangedFigureIsNoCopyButResembles() {
    Fingerprint wire = Fingerprint.of(WIRE);
    Fingerprint changed = Fingerprint.of(WIRE.replace("eighteen", "twenty"));
    assertThat(wire.copies(changed)).isFalse();
    assertThat(wire.distance(changed))
        .isLessThan(wire.distance(Fingerprint.of("Another town, other news. ".repeat(20))));
  }

  @Test
  void theMarkIsTheSameInEveryRelease() {
    assertThat(Fingerprint.of("The bridge is closed.").exact())
        .isEqualTo(Fingerprint.of("the BRIDGE is\nclosed").exact());
    assertThat(Long.toHexString(Fingerprint.of("The bridge is closed.").exact()))
        .isEqualTo("5b7be7a10b8ca03a");
  }

  @Test
  void lettersOfEveryLengthCountAsTheyAreWrittenInUtf8() {
    Fingerprint mark = Fingerprint.of("The bridge is closed. Été, Київ, 橋は閉鎖, 𐌰𐌱𐌲.");
    assertThat(mark).isEqualTo(new Fingerprint(0x837d2eb9114059bfL, 0xb9da83be520b0c49L, 11));
  }

  @Test
  void anEmptyTextCopiesNothing() {
    assertThat(Fingerprint.of("").copies(Fingerprint.of("…"))).isFalse();
  }

  @Property
  void whiteSpaceAndCaseDoNotMatter(@ForAll @StringLength(max = 200) String text) {
    Fingerprint one = Fingerprint.of(text + " end");
    Fingerprint other = Fingerprint.of("\n\t" + text + "  \u2014 end.");
    assertThat(other.exact()).isEqualTo(one.exact());
  }
}
