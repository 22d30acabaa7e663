package org.inkstand.web.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What changed between two versions of a text: first by paragraphs, then, where a paragraph took
 * another's place, by words.
 *
 * <p>Both steps take the longest common subsequence by the textbook's table (Wagner and Fischer,
 * 1974): time and memory are the product of the two lengths, which is why both are bounded. Beyond
 * the bound a text counts as wholly replaced, which is true and of little help.
 */
public final class WordDiff {

  /** A table of a million cells is 4 MB and a few milliseconds. */
  private static final int CELLS_MAX = 1_000_000;

  /** Paragraphs that share less than this much are two paragraphs, not one that changed. */
  private static final double ALIKE_MIN = .35;

  private WordDiff() {}

  /** What happened to some words. */
  public enum Change {
    SAME,
    ADDED,
    REMOVED
  }

  /** Words that share a fate. */
  public record Run(Change change, String text) {}

  /** A paragraph of the newer text, or one that is gone. */
  public record Paragraph(List<Run> runs) {

    /** Whether nothing happened to it. */
    public boolean same() {
      return runs.stream().allMatch(run -> run.change() == Change.SAME);
    }
  }

  /** Compares two plain texts, paragraphs separated by blank lines. */
  static List<Paragraph> between(String older, String newer) {
    List<String> from = paragraphs(older);
    List<String> to = paragraphs(newer);
    var found = new ArrayList<Paragraph>();
    var gone = new ArrayList<String>();
    var come = new ArrayList<String>();
    for (Step<String> step : steps(from, to)) {
      switch (step.change()) {
        case REMOVED -> gone.add(step.item());
        case ADDED -> come.add(step.item());
        case SAME -> {
          settle(gone, come, found);
          found.add(new Paragraph(List.of(new Run(Change.SAME, step.item()))));
        }
      }
    }
    settle(gone, come, found);
    return found;
  }

  /** Pairs paragraphs that went with paragraphs that came, in order, where they are alike. */
  private static void settle(List<String> gone, List<String> come, List<Paragraph> found) {
    int at = 0;
    for (String text : come) {
      int pair = at;
      while (pair < gone.size() && !alike(gone.get(pair), text)) {
        pair++;
      }
      if (pair == gone.size()) {
        found.add(new Paragraph(List.of(new Run(Change.ADDED, text))));
        continue;
      }
      for (; at < pair; at++) {
        found.add(new Paragraph(List.of(new Run(Change.REMOVED, gone.get(at)))));
      }
      found.add(new Paragraph(words(gone.get(at++), text)));
    }
    for (; at < gone.size(); at++) {
      found.add(new Paragraph(List.of(new Run(Change.REMOVED, gone.get(at)))));
    }
    gone.clear();
    come.clear();
  }

  private static boolean alike(String one, String other) {
    List<String> left = split(one);
    long common =
        steps(left, split(other)).stream()
            .filter(step -> step.change() == Change.SAME && !step.item().isBlank())
            .count();
    long all = left.stream().filter(word -> !word.isBlank()).count();
    return common >= ALIKE_MIN * all;
  }

  private static List<Run> words(String older, String newer) {
    var runs = new ArrayList<Run>();
    for (Step<String> step : steps(split(older), split(newer))) {
      Run last = runs.isEmpty() ? new Run(Change.SAME, "") : runs.getLast();
      if (!runs.isEmpty() && last.change() == step.change()) {
        runs.set(runs.size() - 1, new Run(last.change(), last.text() + step.item()));
      } else {
        runs.add(new Run(step.change(), step.item()));
      }
    }
    return List.copyOf(runs);
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\\n\\s*\\n"))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  /** Words with the blanks after them; letters where a script has no blanks. */
  private static List<String> split(String text) {
    return List.of(text.split("(?<=\\s)(?=\\S)|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])"));
  }

  private record Step<T>(Change change, T item) {}

  private static <T> List<Step<T>> steps(List<T> from, List<T> to) {
    var steps = new ArrayList<Step<T>>();
    if ((long) from.size() * to.size() > CELLS_MAX) {
      from.forEach(item -> steps.add(new Step<>(Change.REMOVED, item)));
      to.forEach(item -> steps.add(new Step<>(Change.ADDED, item)));
      return steps;
    }
    int[][] common = table(from, to);
    int i = 0;
    int j = 0;
    while (i < from.size() || j < to.size()) {
      if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
        steps.add(new Step<>(Change.SAME, to.get(j)));
        i++;
        j++;
      } else if (j == to.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
        steps.add(new Step<>(Change.REMOVED, from.get(i++)));
      } else {
        steps.add(new Step<>(Change.ADDED, to.get(j++)));
      }
    }
    return steps;
  }

  /** How many items the rests of both lists share, from every pair of places on. */
  private static <T> int[][] table(List<T> from, List<T> to) {
    var common = new int[from.size() + 1][to.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = to.size() - 1; j >= 0; j--) {
        common[i][j] =
            from.get(i).equals(to.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
