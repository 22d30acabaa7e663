package org.inkstand.article.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.Example.org/2026/flood",
        "https://example.org:443/2026/flood/",
        "https://m.example.org/2026//flood#comments",
        "https://example.org/2026/flood?utm_source=rss&utm_medium=feed",
        "https://example.org/2026/flood/amp/",
        "https://example.org/2026/flood/index.html",
        "https://example.org/2026/fl%6Fod?fbclid=1&outputType=amp",
        "https://amp.example.org/2026/flood?amp=1",
        "https://example.org/2026/flood;jsessionid=AB12?gclid=x",
      })
  void oneArticleHasOneAddress(String written) {
    assertThat(CanonicalAddress.ofText(written))
        .contains(new CanonicalAddress("https://example.org/2026/flood"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/2026/Flood",
        "https://example.org/2026/flood?page=2",
        "https://blog.example.org/2026/flood",
        "https://example.org:8443/2026/flood",
        "https://example.org/2026/flood-amp-prices",
      })
  void whatMayBeAnotherArticleStaysApart(String written) {
    assertThat(CanonicalAddress.ofText(written).orElseThrow().value())
        .isNotEqualTo("https://example.org/2026/flood");
  }

  @Test
  void onlyTheWebHasAddresses() {
    assertThat(CanonicalAddress.of(URI.create("tag:example.org,2026:1"))).isEmpty();
    assertThat(CanonicalAddress.ofText("1234 not an address")).isEmpty();
  }

  @Test
  void hostsOfTwoLabelsKeepThem() {
    assertThat(CanonicalAddress.ofText("https://m.com/a"))
        .contains(new CanonicalAddress("https://m.com/a"));
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "/",
            "//",
            "a",
            "B",
            "%2f",
            "%41",
            "amp",
            ".amp",
            ".html",
            "index.php",
            "?",
            "&",
            "=",
            "utm_x",
            "id",
            "7",
            "#",
            ";jsessionid=1",
            "m",
            "é",
            "~",
            "-");
    return pieces
        .list()
        .ofMaxSize(14)
        .map(list -> "https://www.example.org/" + String.join("", list));
  }

  @Property(tries = 2000)
  void theAddressOfAnAddressIsItself(@ForAll("addresses") String written) {
    CanonicalAddress.ofText(written)
        .ifPresent(
            address -> assertThat(CanonicalAddress.ofText(address.value())).contains(address));
  }

  @Property(tries = 1000)
  void parametersHaveNoOrder(@ForAll("pairs") List<String> pairs) {
    String there = "https://example.org/a?" + String.join("&", pairs);
    String back = "https://example.org/a?" + String.join("&", pairs.reversed());
    assertThat(CanonicalAddress.ofText(there)).isEqualTo(CanonicalAddress.ofText(back));
  }

  @Provide
  Arbitrary<List<String>> pairs() {
    return Arbitraries.of("a=1", "b=2", "utm_c=3", "c", "amp=1", "z=%20").list().ofMaxSize(6);
  }
}
