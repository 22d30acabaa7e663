package org.inkstand.feed.poll.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.kit.http.HttpHeaders;

/** How long an answer stays good by its headers. Source: RFC 9111, section 4.2. */
final class Freshness {

  private static final Pattern MAX_AGE = Pattern.compile("\\bmax-age\\s*=\\s*\"?([0-9]{1,9})");

  private Freshness() {}

  /** Zero when the headers do not say, or say that it does not. */
  static Duration of(HttpHeaders headers) {
    String control = String.join(",", headers.all("cache-control")).toLowerCase(Locale.ROOT);
    if (control.contains("no-cache") || control.contains("no-store")) {
      return Duration.ZERO;
    }
    Matcher age = MAX_AGE.matcher(control);
    if (age.find()) {
      return positive(Duration.ofSeconds(Long.parseLong(age.group(1))).minus(aged(headers)));
    }
    Optional<Instant> expires = headers.date("expires");
    Optional<Instant> date = headers.date("date");
    return expires.isPresent() && date.isPresent()
        ? positive(Duration.between(date.get(), expires.get()))
        : Duration.ZERO;
  }

  private static Duration aged(HttpHeaders headers) {
    String age = headers.first("age").strip();
    return age.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(age)) : Duration.ZERO;
  }

  private static Duration positive(Duration span) {
    return span.isNegative() ? Duration.ZERO : span;
  }
}
