package org.inkstand.article.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ItemIdentityTest {

  private static final String HEADLINE = "Old swing bridge closes for eighteen months";
  private static final String NINE = "2026-05-03T09:00:00Z";
  private static final String NOON = "2026-05-03T12:00:00Z";

  private static ItemIdentity item(String address, String guid, String headline, String published) {
    return ItemIdentity.of(
        address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address)),
        guid,
        headline,
        published.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(published)));
  }

  @Test
  void theSameAddressInTwoFeedsIsOneArticle() {
    var front = item("https://example.org/bridge?utm_source=front", "front-1", HEADLINE, NINE);
    var local = item("http://www.example.org/bridge/", "local-88", "Bridge to close", NOON);
    assertThat(front.sameArticle(local)).isTrue();
  }

  @Test
  void aCorrectedSlugUnderTheSameGuidIsOneArticle() {
    var before = item("https://example.org/brigde", "4711", HEADLINE, NINE);
    var after =
        item("https://example.org/bridge", "4711", "Old swing bridge to close on Friday", NINE);
    assertThat(before.sameArticle(after)).isTrue();
  }

  @Test
  void aGuidThatIsOnlyACounterJoinsNothing() {
    var monday = item("https://example.org/a", "1", "Mayor opens the new market hall", NINE);
    var friday =
        item(
            "https://example.org/b",
            "1",
            "Ferry runs aground off the point",
            "2026-05-08T09:00:00Z");
    assertThat(monday.sameArticle(friday)).isFalse();
  }

  @Test
  void aChangedGuidWithoutAddressIsKnownByHeadlineAndTime() {
    assertThat(item("", "a", HEADLINE, NINE).sameArticle(item("", "b", HEADLINE + "!", NOON)))
        .isTrue();
  }

  @Test
  void aDailyRubricIsANewArticleEachDay() {
    assertThat(item("", "a", "Letters", NINE).sameArticle(item("", "b", "Letters", NINE)))
        .isFalse();
    var monday = item("", "a", "The week in photographs: our choice", NINE);
    var next = item("", "b", "The week in photographs: our choice", "2026-05-10T09:00:00Z");
    assertThat(monday.sameArticle(next)).isFalse();
  }

  @Test
  void aGuidThatIsAnAddressIsJudgedAsOne() {
    var one = item("", "http://example.org/bridge?utm_id=3", HEADLINE, NINE);
    assertThat(one.sameArticle(item("https://example.org/bridge", "77", "Bridge", NOON))).isTrue();
  }

  @Provide
  Arbitrary<ItemIdentity> items() {
    return Combinators.combine(
            Arbitraries.of(
                "",
                "https://example.org/a",
                "https://example.org/b?utm_x=1",
                "http://www.example.org/b"),
            Arbitraries.of("", "1", "https://example.org/a"),
            Arbitraries.of("", "Letters", HEADLINE, "Ferry runs aground off the point"),
            Arbitraries.of("", NINE, NOON, "2026-05-08T09:00:00Z"))
        .as(ItemIdentityTest::item);
  }

  @Property
  void theRuleIsSymmetric(@ForAll("items") ItemIdentity one, @ForAll("items") ItemIdentity other) {
    assertThat(one.sameArticle(other)).isEqualTo(other.sameArticle(one));
  }

  @Property
  void whatIsOneArticleSharesAKey(
      @ForAll("items") ItemIdentity one, @ForAll("items") ItemIdentity other) {
    if (one.sameArticle(other)) {
      assertThat(one.keys()).containsAnyElementsOf(other.keys());
    }
  }
}
