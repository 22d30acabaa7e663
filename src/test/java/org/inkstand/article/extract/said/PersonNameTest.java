package org.inkstand.article.extract.said;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Quill                              | Ann Quill",
        "Von Ann Quill und Tom Ferrier             | Ann Quill;Tom Ferrier",
        "Par : Jean-Luc Morel                      | Jean-Luc Morel",
        "Ann Quill, Tom Ferrier and Ida Bolt       | Ann Quill;Tom Ferrier;Ida Bolt",
        "ANN QUILL                                 | Ann Quill",
        "Ann Quill (Harbour City)                  | Ann Quill",
        "https://gazette.example/by/ann            | ''",
        "admin                                     | ''",
        "Андрей Колес                              | Андрей Колес",
      })
  void aBylineIsTakenApart(String byline, String names) {
    assertThat(String.join(";", PersonName.said(byline))).isEqualTo(names);
  }
}
