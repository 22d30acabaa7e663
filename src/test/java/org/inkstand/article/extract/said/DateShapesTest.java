package org.inkstand.article.extract.said;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateShapesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-05-03T09:24:00+02:00                  | en | 2026-05-03T09:24:00+02:00",
        "2026-05-03T09:24:00.123Z                   | en | 2026-05-03T09:24:00Z",
        "2026-05-03 09:24                           | en | 2026-05-03T09:24:00",
        "20260503T092400Z                           | en | 2026-05-03T09:24:00Z",
        "1777800240                                 | en | 2026-05-03T09:24:00Z",
        "Sun, 03 May 2026 09:24:00 GMT              | en | 2026-05-03T09:24:00Z",
        "Sun May 03 09:24:00 EDT 2026               | en | 2026-05-03T09:24:00-04:00",
        "Published May 3, 2026 5:02 p.m. ET         | en | 2026-05-03T17:02:00",
        "3rd May 2026                               | en | 2026-05-03",
        "3. Mai 2026, 9:24 Uhr                      | de | 2026-05-03T09:24:00",
        "Publié le 3 août 2026 à 14h52              | fr | 2026-08-03T14:52:00",
        "3 de mayo de 2026                          | es | 2026-05-03",
        "3 мая 2026, 09:24                          | ru | 2026-05-03T09:24:00",
        "3 listopada 2026                           | pl | 2026-11-03",
        "3. listopada 2026.                         | hr | 2026-10-03",
        "2026年5月3日 21時19分                       | ja | 2026-05-03T21:19:00",
        "2026년 5월 3일                              | ko | 2026-05-03",
        "2026. május 3.                             | hu | 2026-05-03",
        "03.05.2026 - 15:48                         | de | 2026-05-03T15:48:00",
        "03/05/2026                                 | fr | 2026-05-03",
        "05/13/2026                                 | fr | 2026-05-13",
      })
  void aMomentIsReadAsExactlyAsItIsWritten(String written, String language, String moment) {
    assertThat(DateShapes.read(written, language, false).map(Object::toString)).contains(moment);
  }

  @Test
  void americansWriteTheMonthFirst() {
    assertThat(DateShapes.read("05/03/2026", "en", true).orElseThrow()).hasToString("2026-05-03");
  }

  @ParameterizedTest
  @CsvSource({
    "32 May 2026",
    "2026-13-01",
    "1234",
    "May I help you 20 times",
    "version 3.5.26.1",
    "''"
  })
  void whatIsNoDateIsNone(String written) {
    assertThat(DateShapes.read(written, "en", false)).isEmpty();
  }
}
