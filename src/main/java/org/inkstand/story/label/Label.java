package org.inkstand.story.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkstand.story.language.FunctionWords;
import org.inkstand.story.words.StemmedText;

/**
 * A story as it is shown, made from its accounts.
 *
 * @param best the article whose headline the story bears
 * @param headline that article's, as it was written
 * @param language that article's
 * @param names shared by most accounts, first those of most
 * @param firstSecond when the first account was published, in seconds since 1970
 * @param lastSecond when the last was
 * @param firstArticle the first to tell it
 * @param firstTitle whose that was
 * @param titles how many titles tell it
 * @param originals how many accounts are no copies
 */
public record Label(
    long best,
    String headline,
    String language,
    List<Name> names,
    long firstSecond,
    long lastSecond,
    long firstArticle,
    long firstTitle,
    int titles,
    int originals) {

  /** What a whole text is worth in a headline's favour; the likeness to others is 0 to 1. */
  private static final double WHOLE = 0.15;

  private static final double COPY = 0.3;
  private static final double LOUD = 0.3;
  private static final int HEADLINE_CHARS_MAX = 110;
  private static final int HEADLINE_CHARS_MIN = 25;

  private static final Pattern LOUD_WORDS =
      Pattern.compile(
          "(?iu)^(watch|video|live|photos?|in pictures|liveblog|opinion|analysis|podcast)\\b.*"
              + "|.*\\b(live updates|you need to know)\\b.*|.*[!?]$");

  public Label {
    names = List.copyOf(names);
  }

  /** The label of a story; the order of its accounts does not matter. There must be one. */
  public static Label of(Collection<Account> accounts) {
    List<Account> all =
        accounts.stream()
            .sorted(Comparator.comparingLong(Account::second).thenComparingLong(Account::article))
            .toList();
    Account first = all.getFirst();
    Account best = best(all);
    return new Label(
        best.article(),
        best.headline(),
        best.language(),
        Names.of(all),
        first.second(),
        all.getLast().second(),
        first.article(),
        first.title(),
        (int) all.stream().map(Account::title).distinct().count(),
        (int) all.stream().filter(account -> !account.copy()).count());
  }

  /**
   * The account whose headline says most of what the others' say, in words that most use, rather
   * one with the whole text than one without, and rather a sentence than a shout.
   */
  private static Account best(List<Account> all) {
    var stemmed = new StemmedText();
    List<Set<String>> words = new ArrayList<>();
    Map<String, Integer> users = new HashMap<>();
    for (Account account : all) {
      Set<String> stems = new HashSet<>(stemmed.stems(account.headline(), account.language()));
      stems.removeAll(FunctionWords.of(account.language()));
      words.add(stems);
      stems.forEach(stem -> users.merge(stem, 1, Integer::sum));
    }
    Account best = all.getFirst();
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < all.size(); i++) {
      double shared =
          words.get(i).stream()
              .mapToDouble(stem -> (users.getOrDefault(stem, 1) - 1.0) / all.size())
              .sum();
      double score = shared / Math.sqrt(4.0 + words.get(i).size()) + merits(all.get(i));
      if (score > high) {
        high = score;
        best = all.get(i);
      }
    }
    return best;
  }

  private static double merits(Account account) {
    int length = account.headline().length();
    boolean fits = length >= HEADLINE_CHARS_MIN && length <= HEADLINE_CHARS_MAX;
    boolean loud = LOUD_WORDS.matcher(account.headline()).matches();
    return (account.whole() ? WHOLE : 0)
        - (account.copy() ? COPY : 0)
        - (loud ? LOUD : 0)
        - (fits ? 0 : LOUD);
  }
}
