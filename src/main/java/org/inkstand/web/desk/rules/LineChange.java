package org.inkstand.web.desk.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What changed between two files, for the log of deeds: the lines from the first that differs to
 * the last, each with its number.
 */
record LineChange(String was, String became) {

  static LineChange between(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> fresh = after.lines().toList();
    int shorter = Math.min(old.size(), fresh.size());
    int start = 0;
    while (start < shorter && old.get(start).equals(fresh.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && old.get(old.size() - 1 - end).equals(fresh.get(fresh.size() - 1 - end))) {
      end++;
    }
    return new LineChange(numbered(old, start, end), numbered(fresh, start, end));
  }

  private static String numbered(List<String> lines, int start, int end) {
    return IntStream.range(start, lines.size() - end)
        .mapToObj(at -> (at + 1) + ": " + lines.get(at))
        .collect(Collectors.joining("\n"));
  }
}
