package org.inkstand.account.nearby;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.AccountSettings.Believed;
import org.inkstand.account.AccountSettings.Joining;
import org.inkstand.testnews.Nobody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who is the owner of a personal paper by where they sit, and who only looks like it. */
class OwnerNearbyTest {

  private static OwnerNearby at(Joining joining, String... ranges) {
    return new OwnerNearby(
        new AccountSettings(
            URI.create("https://paper.example"),
            List.of(),
            joining,
            new Believed(List.of(), List.of(), List.of(ranges))),
        new Nobody());
  }

  private final OwnerNearby here = at(Joining.PERSONAL, "127.0.0.0/8", "::1/128");

  private static MockHttpServletRequest from(String address, String host) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.setRemoteAddr(address);
    request.setServerName(host);
    return request;
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "paper.example", "192.168.1.7"})
  void whoSitsHereAndAsksForOurNameIsTheOwner(String host) {
    assertThat(here.sees(from("127.0.0.1", host))).isTrue();
    assertThat(here.sees(from("0:0:0:0:0:0:0:1", host))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", ""})
  void aStrangersNameThatLeadsHereOpensNothing(String host) {
    assertThat(here.sees(from("127.0.0.1", host))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.168.1.7", "203.0.113.9", "2001:db8::1"})
  void whoSitsElsewhereIsNot(String address) {
    assertThat(here.sees(from(address, "localhost"))).isFalse();
    assertThat(at(Joining.PERSONAL, "192.168.1.0/24").sees(from("192.168.1.7", "192.168.1.2")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"})
  void whatWasPassedOnIsTheWorlds(String header) {
    MockHttpServletRequest request = from("127.0.0.1", "localhost");
    request.addHeader(header, "127.0.0.1");
    assertThat(here.sees(request)).isFalse();
  }

  @Test
  void aPaperOfManyHasNoSuchDoorAndNoneIsThereWhereNothingWasNamed() {
    assertThat(at(Joining.OPEN, "127.0.0.0/8").sees(from("127.0.0.1", "localhost"))).isFalse();
    assertThat(at(Joining.PERSONAL).sees(from("127.0.0.1", "localhost"))).isFalse();
  }
}
