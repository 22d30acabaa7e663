package org.inkstand.search.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkstand.search.query.Clause;
import org.inkstand.search.query.Operand;
import org.inkstand.search.query.Operand.Word;
import org.inkstand.search.query.Wanted;
import org.inkstand.search.words.WordForms;

/**
 * A question with other words beside those that were typed, which mean nearly the same.
 *
 * @param wanted the question, each word with what may stand in its place
 * @param words what may
 */
public record Rewording(Wanted wanted, List<String> words) {

  /**
   * At .6 no {@code truce} is found for a ceasefire any more, at .5 {@code fighting} is for a
   * truce.
   */
  private static final double NEARNESS_MIN = .55;

  /** Who types more knows what they look for, or pasted a headline. */
  private static final int WORDS_ASKED_MAX = 6;

  /** What comes after the fourth is about something else. */
  private static final int WORDS_MAX = 4;

  private static final int CHARS_MIN = 3;

  /** Near to each other and never meant for each other. */
  private static final Set<String> NUMBERS =
      Set.of(
          ("one two three four five six seven eight nine ten eleven twelve twenty thirty forty"
                  + " fifty sixty seventy eighty ninety hundred thousand million billion first"
                  + " second third fourth")
              .split(" "));

  public Rewording {
    words = List.copyOf(words);
  }

  /**
   * A question in other words.
   *
   * @param language in which, by the first part of its tag
   * @return empty when there are none for any of its words
   */
  public static Optional<Rewording> of(Wanted wanted, String language, WordForms forms) {
    Optional<Meanings> meanings = Meanings.in(language);
    if (meanings.isEmpty() || wanted.terms().size() > WORDS_ASKED_MAX) {
      return Optional.empty();
    }
    Set<String> others = new LinkedHashSet<>();
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : wanted.clauses()) {
      List<Operand> anyOf = new ArrayList<>(clause.anyOf());
      if (!clause.without() && anyOf.size() == 1 && anyOf.getFirst() instanceof Word(String word)) {
        for (String other : others(word, language, forms, meanings.get())) {
          anyOf.add(new Word(other));
          others.add(other);
        }
      }
      clauses.add(new Clause(anyOf, clause.without()));
    }
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Rewording(
                new Wanted(clauses, wanted.terms(), wanted.unknown()), List.copyOf(others)));
  }

  /**
   * Which of the words stand in a text in small letters. The name of one town is near to that of
   * another, of one day to that of the next: who asked for the one does not want the other, and
   * names are written with a capital.
   */
  public List<String> saidIn(String text) {
    return words.stream()
        .filter(word -> Pattern.compile("(?<!\\p{L})" + word).matcher(text).find())
        .toList();
  }

  /** Words of the same stem are found anyhow, and one of a stem is enough. */
  private static List<String> others(
      String word, String language, WordForms forms, Meanings meanings) {
    Set<String> known = new HashSet<>(forms(word, language, forms));
    List<String> others = new ArrayList<>();
    for (String other : meanings.near(word, NEARNESS_MIN)) {
      Set<String> its = forms(other, language, forms);
      if (others.size() < WORDS_MAX
          && other.length() >= CHARS_MIN
          && !NUMBERS.contains(other)
          && Collections.disjoint(known, its)) {
        others.add(other);
        known.addAll(its);
      }
    }
    return others;
  }

  private static Set<String> forms(String word, String language, WordForms forms) {
    Set<String> all = new HashSet<>();
    forms.inAllForms(word, List.of(language)).forEach(all::addAll);
    return all;
  }
}
