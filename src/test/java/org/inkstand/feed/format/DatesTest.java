package org.inkstand.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkstand.feed.format.date.FeedDates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thu, 01 Jan 2004 19:48:21 GMT        | 2004-01-01T19:48:21Z
          Thu,  01 Jan 04 19:48 UT             | 2004-01-01T19:48:00Z
          01 Jan 2004 19:48:21 -0500           | 2004-01-02T00:48:21Z
          Thu, 1 Jan 2004 19:48:21 EST         | 2004-01-02T00:48:21Z
          Thu, 01 Jan 2004 19:48:21 PDT        | 2004-01-02T02:48:21Z
          Thu, 01 Jan 2004 24:00:00 GMT        | 2004-01-02T00:00:00Z
          Thu, 01 Jan 2004 19:48:60 GMT        | 2004-01-01T19:48:59Z
          Thu, 31 Jun 2004 19:48:21 GMT        | 2004-07-01T19:48:21Z
          Thu Jan  1 19:48:21 2004             | 2004-01-01T19:48:21Z
          Sun Jan  4 16:29:06 PST 2004         | 2004-01-05T00:29:06Z
          Thu, 01 Jan 2004                     | 2004-01-01T00:00:00Z
          Thu, Jan 01, 2004 07:48 PM GMT       | 2004-01-01T19:48:00Z
          January 1, 2004, 12:05 a.m.          | 2004-01-01T00:05:00Z
          Wed, 19 Feb 2012 22:40:00 GMT-01:01  | 2012-02-19T23:41:00Z
          Wed, 19 Aug 2009 18:28:00 Etc/GMT    | 2009-08-19T18:28:00Z
          Mon, 13 Feb, 2012 06:28:00 UTC       | 2012-02-13T06:28:00Z
          Fri, 2006/09/15 08:19:53 EDT         | 2006-09-15T12:19:53Z
          Tue, 05 Mar 96 10:00:00 +0100 (CET)  | 1996-03-05T09:00:00Z
          2003-12-31T10:14:55Z                 | 2003-12-31T10:14:55Z
          2003-12-31T10:14:55-08:00            | 2003-12-31T18:14:55Z
          2003-12-31T10:14:55.123456+0530      | 2003-12-31T04:44:55.123456Z
          2003-12-31t18:14z                    | 2003-12-31T18:14:00Z
          2003-12-31 10:14:55                  | 2003-12-31T10:14:55Z
          2003-12-31                           | 2003-12-31T00:00:00Z
          2003-12-31Z                          | 2003-12-31T00:00:00Z
          20031231                             | 2003-12-31T00:00:00Z
          20031231T101455Z                     | 2003-12-31T10:14:55Z
          20031231101455                       | 2003-12-31T10:14:55Z
          2003-12                              | 2003-12-01T00:00:00Z
          2003                                 | 2003-01-01T00:00:00Z
          2003-335                             | 2003-12-01T00:00:00Z
          03-12-31                             | 2003-12-31T00:00:00Z
          2020/1/10 14:33:00                   | 2020-01-10T14:33:00Z
          31.12.2003 10:14                     | 2003-12-31T10:14:00Z
          12/31/2003 10:14:55 PM               | 2003-12-31T22:14:55Z
          31/12/2003                           | 2003-12-31T00:00:00Z
          2004-07-08 23:56:58.7                | 2004-07-08T23:56:58.700Z
          1767225600                           | 2026-01-01T00:00:00Z
          1767225600123                        | 2026-01-01T00:00:00.123Z
          """)
  void momentsComeInManyShapes(String written, String moment) {
    assertThat(FeedDates.parse(written)).hasToString("Optional[" + moment + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2004년 05월 28일  01:31:15            | 2004-05-27T16:31:15Z
          2004-05-25 오후 11:23:17              | 2004-05-25T14:23:17Z
          Κυρ, 11 Ιούλ 2004 12:00:00 EST       | 2004-07-11T17:00:00Z
          Δευτ, 12 Ιαν 2004 09:00:00 GMT       | 2004-01-12T09:00:00Z
          2004-július-13T9:15-05:00            | 2004-07-13T14:15:00Z
          2004-március-1                       | 2004-03-01T00:00:00Z
          mar., 5 janv. 2021 10:00:00 +0100    | 2021-01-05T09:00:00Z
          Mi, 05 Mai 2021 10:00:00 +0200       | 2021-05-05T08:00:00Z
          Di, 05 Okt 2021 10:00 MESZ           | 2021-10-05T08:00:00Z
          5 de mayo de 2021                    | 2021-05-05T00:00:00Z
          mié, 05 ene 2021 10:00:00 GMT        | 2021-01-05T10:00:00Z
          Пн, 5 янв 2021 10:00:00 +0300        | 2021-01-05T07:00:00Z
          5 stycznia 2021 10:00                | 2021-01-05T10:00:00Z
          2021年1月5日 10時15分                | 2021-01-05T10:15:00Z
          2021年1月5日 上午9:15                | 2021-01-05T09:15:00Z
          ٥ يناير ٢٠٢١ ١٠:٠٠                   | 2021-01-05T10:00:00Z
          5 ม.ค. 2564 10:00                    | 2021-01-05T10:00:00Z
          """)
  void momentsComeInManyLanguages(String written, String moment) {
    assertThat(FeedDates.parse(written)).hasToString("Optional[" + moment + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "yesterday",
        "Thu, 01 Foo 2004",
        "2003-13-45",
        "99:99",
        "0000-00-00 00:00:00",
        "-",
        "12345678901234567890",
        "May"
      })
  void whatIsNoMomentIsNone(String written) {
    assertThat(FeedDates.parse(written)).isEmpty();
  }
}
