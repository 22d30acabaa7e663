package org.inkstand.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

  @Test
  void aPageOfOursIsReturnedTo() {
    assertThat(OwnPath.of("/desk/feeds?state=GONE&q=le%20monde", "/desk"))
        .isEqualTo("/desk/feeds?state=GONE&q=le%20monde");
    assertThat(OwnPath.of("/article/12-flood", "/desk")).isEqualTo("/article/12-flood");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "desk",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "/desk//evil.example",
        "https://evil.example/desk",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/desk\r\nSet-Cookie: a=b",
        "/sign-in?to=/desk",
        " /desk"
      })
  void anotherPlaceIsNot(String wanted) {
    assertThat(OwnPath.of(wanted, "/desk")).isEqualTo("/desk");
  }

  @Test
  void anEndlessAddressIsNot() {
    assertThat(OwnPath.of("/" + "a".repeat(5_000), "/desk")).isEqualTo("/desk");
  }
}
