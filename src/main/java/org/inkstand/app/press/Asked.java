package org.inkstand.app.press;

import java.util.Optional;
import java.util.stream.Stream;

/** The path and query of a request. */
record Asked(String path, String query) {

  /** Whether a page at this path, its own query included, is what is asked for. */
  boolean names(String page) {
    int mark = page.indexOf('?');
    return mark < 0
        ? path.equals(page)
        : path.equals(page.substring(0, mark))
            && Stream.of(query.split("&")).anyMatch(page.substring(mark + 1)::equals);
  }

  /** A whole number among the parameters. */
  Optional<Integer> number(String parameter) {
    return Stream.of(query.split("&"))
        .filter(part -> part.matches(parameter + "=\\d{1,4}"))
        .map(part -> Integer.valueOf(part.substring(parameter.length() + 1)))
        .findFirst();
  }
}
