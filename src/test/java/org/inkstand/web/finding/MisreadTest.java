package org.inkstand.web.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkstand.web.wording.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every filter that was left aside says why. */
class MisreadTest {

  @ParameterizedTest
  @CsvSource({
    "title:nobody,no title here is called so",
    "-section:zzz,there is no such section",
    "country:atlantis,no country is called so",
    "language:7,a language is written as its code",
    "has:hats,only has:picture can be asked for",
    "before:2026-02-30,that is no day",
    "since:soon,that is no day",
    "author:smith,there is no filter “author:”"
  })
  void aSentenceSaysWhy(String typed, String why) {
    assertThat(Misread.said(typed, new Words())).startsWith("“" + typed + "”").contains(why);
  }
}
