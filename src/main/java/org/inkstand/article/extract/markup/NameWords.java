package org.inkstand.article.extract.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words in the names that a publisher gave an element: {@code ArticleShareBar} and {@code
 * article__share-bar} are both "article share bar".
 *
 * <p>Class names that speak of a state, of the page around or of the width of a screen ({@code
 * has-sidebar}, {@code md:hidden}) say nothing of the element and are left out. Written by hand
 * because it runs for every element of every page: regular expressions took two thirds of a page's
 * time here.
 */
public final class NameWords {

  private static final Set<String> STATES =
      Set.of("has", "no", "with", "is", "without", "js", "not");

  /** Letters of names read; longer ones are generated and say nothing. */
  private static final int CHARS_MAX = 400;

  private NameWords() {}

  /** The words of class names, ids and their like, in lower case and in order. */
  public static List<String> of(String names) {
    var words = new ArrayList<String>();
    int end = Math.min(names.length(), CHARS_MAX);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || names.charAt(i) <= ' ') {
        if (i > start) {
          token(names, start, i, words);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static void token(String names, int from, int to, List<String> words) {
    int first = words.size();
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i == to ? '-' : names.charAt(i);
      if (c == ':' || c == '[') {
        words.subList(first, words.size()).clear();
        return;
      }
      boolean letter = c < 128 && Character.isLetter(c);
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(c)
              && Character.isLowerCase(names.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          words.add(lower(names, start, i));
        }
        start = hump ? i : i + 1;
      }
    }
    if (words.size() > first + 1 && STATES.contains(words.get(first))) {
      words.subList(first, words.size()).clear();
    }
  }

  private static String lower(String names, int from, int to) {
    char[] word = new char[to - from];
    for (int i = from; i < to; i++) {
      char c = names.charAt(i);
      word[i - from] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return new String(word);
  }
}
