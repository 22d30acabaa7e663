package org.inkstand.story.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inkstand.story.words.WordReader;

/** Made-up events and what titles write about them, the same for the same seed. */
final class Events {

  private static final String[] SYLLABLES =
      "ba ke li mo nu ra se ti vo da fe gi lo pa ru so te vi zo ka".split(" ");

  private static final String[] SMALL = "the of and to in for on with at by from".split(" ");

  private final Random random;
  private final WordReader reader = new WordReader();
  private final List<String> common = new ArrayList<>();
  private long next;

  Events(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      common.add(word(3));
    }
  }

  /** A sketch of an article, as a reader of its words makes it. */
  Sketch article(String headline, String at) {
    return sketch(headline, "", Instant.parse(at).getEpochSecond());
  }

  Sketch sketch(String headline, String text, long second) {
    return new Sketch(next++, second, reader.read(headline, text, "en"));
  }

  /** A sketch of a report that is all body, in a language. */
  Sketch report(String text, String language, String at) {
    return new Sketch(next++, Instant.parse(at).getEpochSecond(), reader.read("", text, language));
  }

  /** Articles of so many events, mixed, a minute apart; the number of an event is its index. */
  List<List<Sketch>> told(int events, int articlesEach) {
    List<List<String>> telling = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      telling.add(List.of(word(4), word(4), word(4), word(4), word(4), word(4)));
    }
    List<List<Sketch>> all = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      all.add(new ArrayList<>());
    }
    for (int i = 0; i < events * articlesEach; i++) {
      int event = random.nextInt(events);
      StringBuilder headline = new StringBuilder();
      for (String word : telling.get(event)) {
        headline.append(random.nextInt(4) > 0 ? word : pick()).append(' ');
      }
      headline.append(pick()).append(' ').append(pick());
      all.get(event).add(sketch(headline.toString(), "", 1_790_000_000L + 60L * i));
    }
    return all;
  }

  /** A text of so many words that tell of nothing, every third of them one that English has. */
  String talk(int words) {
    StringBuilder talk = new StringBuilder();
    for (int i = 0; i < words; i++) {
      talk.append(i % 3 == 1 ? SMALL[random.nextInt(SMALL.length)] : word(4));
      talk.append(i % 12 == 11 ? ". " : " ");
    }
    return talk.toString();
  }

  private String pick() {
    return common.get(random.nextInt(common.size()));
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }
}
