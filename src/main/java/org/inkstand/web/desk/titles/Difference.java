package org.inkstand.web.desk.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What changed between two forms, field by field, for the log of deeds. */
record Difference(String was, String became) {

  /** Between these, each a field's value by its name, in the order of the first. */
  static Difference of(Map<String, String> before, Map<String, String> after) {
    List<String> was = new ArrayList<>();
    List<String> became = new ArrayList<>();
    before.forEach(
        (name, value) -> {
          String now = after.getOrDefault(name, "");
          if (!now.equals(value)) {
            was.add(name + ": " + said(value));
            became.add(name + ": " + said(now));
          }
        });
    return new Difference(String.join("\n", was), String.join("\n", became));
  }

  private static String said(String value) {
    return value.isEmpty() ? "–" : value;
  }
}
