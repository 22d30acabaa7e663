package org.inkstand.story.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of each article which earlier ones it is a copy of.
 *
 * <p><b>The rule.</b> Two texts are copies when
 *
 * <ol>
 *   <li>at least {@link Limits#CONTAINED_MIN} of the runs of three words of the shorter are in the
 *       longer ([1], containment): a shortened copy, and one with a paragraph on top, keep nearly
 *       all; two reporters at one event share a tenth, and with the same quotations a third;
 *   <li>at least {@link Limits#FACTS_MIN} of its numbers and names are too: the same form filled in
 *       for another place, day or match is no copy.
 * </ol>
 *
 * <p>Texts of few words must agree in more of them ({@link Limits#CONTAINED_SHORT}).
 *
 * <p><b>The search.</b> Winnowing [2] chooses about a quarter of the runs; texts that share chosen
 * runs are compared exactly. A run that very many texts share is a line under every article, and
 * finds nothing. Not safe for threads.
 *
 * <ol>
 *   <li>Broder: On the resemblance and containment of documents, SEQUENCES 1997.
 *   <li>Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003.
 * </ol>
 */
public final class CopyFinder {

  private final Map<Long, Print> prints = new LinkedHashMap<>();
  private final RunIndex byRun = new RunIndex();

  /**
   * Takes an article in.
   *
   * @param article its number
   * @param headline may be empty
   * @param body plain text; may be empty, then the headline alone is compared
   * @return the articles before it that it is a copy of, or they of it, in their order
   */
  public List<Long> absorb(long article, String headline, String body) {
    Print print = Print.of(headline, body);
    List<Long> copies = new ArrayList<>();
    for (long candidate : candidates(print)) {
      Print other = prints.get(candidate);
      if (other != null && copies(print, other)) {
        copies.add(candidate);
      }
    }
    prints.put(article, print);
    for (int run : print.chosen()) {
      byRun.add(run, article);
    }
    return copies;
  }

  /** Forgets an article: nothing is a copy of it any more. */
  public void forget(long article) {
    Print print = prints.remove(article);
    if (print == null) {
      return;
    }
    for (int run : print.chosen()) {
      byRun.remove(run, article);
    }
  }

  private List<Long> candidates(Print print) {
    Map<Long, Integer> shared = new HashMap<>();
    for (int run : print.chosen()) {
      byRun.each(run, user -> shared.merge(user, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(Limits.CANDIDATES)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static boolean copies(Print one, Print other) {
    int shorter = Math.min(one.runs().length, other.runs().length);
    if (shorter < Limits.RUNS_MIN) {
      return shorter > 0 && Arrays.equals(one.runs(), other.runs());
    }
    double least = shorter < Limits.RUNS_ENOUGH ? Limits.CONTAINED_SHORT : Limits.CONTAINED_MIN;
    return Print.contained(one.runs(), other.runs()) >= least
        && Print.contained(one.facts(), other.facts()) >= Limits.FACTS_MIN;
  }
}
