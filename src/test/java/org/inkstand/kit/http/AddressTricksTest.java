package org.inkstand.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.inkstand.kit.http.HttpResult.Cause;
import org.inkstand.kit.http.HttpResult.Forbidden;
import org.inkstand.kit.http.HttpResult.Unreachable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that mean another place than they seem to lead nowhere. */
class AddressTricksTest {

  private static final URI PAGE = URI.create("https://paper.example/feed");

  private final HttpFetcher strict =
      new HttpFetcher(
          HttpSettings.standard("Inkstand/test (+https://inkstand.example)"), Clock.systemUTC());

  @AfterEach
  void close() {
    strict.close();
  }

  /** What comes of an address as it stands in a feed; empty when it is taken for none. */
  private Optional<HttpResult> fetched(String written) {
    return WebAddress.resolve(PAGE, written).map(HttpRequest::get).map(strict::fetch);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.1/",
        "http://127.0.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0x0.0x0.0x1/",
        "http://0177.0.0.1/",
        "http://017700000001/",
        "http://127.0.0.1./",
        "http://0/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[fe80::1%25eth0]/",
        "http://１２７.０.０.１/",
        "http://127。0。0。1/",
        "http://①②⑦.⓪.⓪.①/",
        "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
        "http://localhost./",
        "//127.0.0.1/",
        "\\\\127.0.0.1\\share"
      })
  void otherWaysToWriteThisMachineDoNotReachIt(String written) {
    fetched(written)
        .ifPresent(
            result ->
                assertThat(result)
                    .satisfiesAnyOf(
                        it -> assertThat(it).isInstanceOf(Forbidden.class),
                        it -> assertThat(((Unreachable) it).cause()).isEqualTo(Cause.NAME)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://paper.example@127.0.0.1/",
        "http://paper.example:80@127.0.0.1/",
        "http://127.0.0.1@paper.example/",
        "http://paper.example%40127.0.0.1@10.0.0.1/",
        "http://:@127.0.0.1/"
      })
  void aNameBeforeTheHostIsForbiddenWhereverItLeads(String written) {
    fetched(written).ifPresent(result -> assertThat(result).isInstanceOf(Forbidden.class));
  }

  @Test
  void whatFollowsABackslashOrAMarkIsNoHost() {
    assertThat(host("http://paper.example\\@127.0.0.1/")).isEqualTo("paper.example");
    assertThat(host("http://paper.example/#@127.0.0.1/")).isEqualTo("paper.example");
    assertThat(host("http://paper.example?@127.0.0.1/")).isEqualTo("paper.example");
  }

  @Test
  void aNameThatOnlyLooksLikeAnotherIsShownInItsAsciiForm() {
    List<String> lookAlikes = List.of("аррlе.example", "pаper.example", "рaper.example");

    for (String name : lookAlikes) {
      assertThat(host("http://" + name + "/")).startsWith("xn--").isNotEqualTo(name);
    }
    assertThat(host("http://bücher.example/")).isEqualTo("xn--bcher-kva.example");
  }

  private static String host(String written) {
    return WebAddress.resolve(PAGE, written).map(URI::getHost).orElse("");
  }
}
