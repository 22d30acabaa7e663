package org.inkstand.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of short texts, as the index holds them. Any number of threads may ask.
 *
 * <p>Chains are costly to make and cheap to use, and a virtual thread lives for one question only:
 * so they are kept here and lent, not kept with threads.
 */
public final class WordForms {

  /** As many as there may be questions at once on a large machine; more are made and let go. */
  private static final int KEPT_PER_LANGUAGE = 16;

  private static final String NO_LANGUAGE = "";

  private final Map<String, Queue<WordChain>> idle = new ConcurrentHashMap<>();

  /** The words as written, in order: what stands first is at place 0. */
  public List<String> written(String text) {
    List<String> words = new ArrayList<>();
    read(NO_LANGUAGE, text, (word, _) -> words.add(word));
    words.removeIf(String::isEmpty);
    return words;
  }

  /**
   * The words in order, each as written first and then in the forms under which articles in these
   * languages hold it.
   *
   * @param languages first parts of BCP 47 tags
   */
  public List<Set<String>> inAllForms(String text, Collection<String> languages) {
    List<Set<String>> places = new ArrayList<>();
    // A word that is its own common form stands unmarked in a query, marked in its other forms.
    read(
        NO_LANGUAGE,
        text,
        (word, _) -> places.add(new LinkedHashSet<>(List.of(word, FormMarks.MARK + word))));
    for (String language : languages) {
      if (Stemming.languages().contains(language)) {
        read(
            language,
            text,
            (word, place) -> {
              if (place < places.size() && word.length() > 1 && word.charAt(0) == FormMarks.MARK) {
                places.get(place).add(word);
                places.get(place).add(word.substring(1));
              }
            });
      }
    }
    places.removeIf(forms -> forms.contains(""));
    return places;
  }

  private void read(String language, String text, ObjIntConsumer<String> sink) {
    Queue<WordChain> chains =
        idle.computeIfAbsent(language, _ -> new ArrayBlockingQueue<>(KEPT_PER_LANGUAGE));
    WordChain lent = chains.poll();
    WordChain chain = lent == null ? WordChain.ofQuery(language) : lent;
    try (TokenStream words = chain.over(new StringReader(text))) {
      CharTermAttribute word = words.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = words.getAttribute(PositionIncrementAttribute.class);
      words.reset();
      int place = -1;
      while (words.incrementToken()) {
        place += step.getPositionIncrement();
        sink.accept(word.toString(), place);
      }
      words.end();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    chains.offer(chain);
  }
}
