package org.inkstand.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkstand.account.Passwords.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private static Flaw flaw(String password) {
    return Passwords.check(password, "ann.miller@mail.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password123!",
        "Password2026",
        "p@ssw0rd!!!!",
        "qwertyuiop",
        "1234567890",
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "letmein12345",
        "dragon!!!!!!",
        "asdfghjkl1234",
        "1q2w3e4r5t6y",
        "iloveyou2026",
        "monkeymonkey"
      })
  void whatGuessersTryFirstIsRefused(String password) {
    assertThat(flaw(password)).isEqualTo(Flaw.COMMON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ten letters and more",
        "ink and paper",
        "correct horse battery staple",
        "tami-rovu-keso-bila-zune",
        "vlaamse kermis",
        "ежедневная газета",
        "g7#kQp2!vXz9"
      })
  void anythingElseThatIsLongEnoughIsTaken(String password) {
    assertThat(flaw(password)).isEqualTo(Flaw.NONE);
  }

  @Test
  void onesOwnNameIsNoPassword() {
    assertThat(flaw("ann.miller2026")).isEqualTo(Flaw.NAME);
    assertThat(flaw("ann.miller@mail.example")).isEqualTo(Flaw.NAME);
  }

  @Test
  void lengthHasTwoEnds() {
    assertThat(flaw("g7#kQp2!v")).isEqualTo(Flaw.SHORT);
    assertThat(flaw("ab cd ef gh".repeat(20))).isEqualTo(Flaw.LONG);
  }
}
