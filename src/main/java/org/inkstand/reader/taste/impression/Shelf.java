package org.inkstand.reader.taste.impression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The news of a MIND-like file, numbered: {@code id, category, subcategory, title, abstract, url,
 * title entities, abstract entities}, with tabs between; what is missing is taken as empty.
 *
 * <p>Filled by {@link #add}, then read by many threads after {@link #close}. An item takes about
 * half a kilobyte, however long its line.
 */
public final class Shelf {

  /** An abstract tells its matter in its first sentences. */
  private static final int WORDS_MAX = 60;

  private static final int TERMS_MAX = 40;
  private static final int ENTITIES_MAX = 16;

  /** A word of the title stands for the whole. */
  private static final float TITLE_WORD = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
  private static final Pattern ENTITY = Pattern.compile("\"WikidataId\"\\s*:\\s*\"(Q\\d+)\"");
  private static final Pattern LABEL = Pattern.compile("\"Label\"\\s*:\\s*\"([^\"]{2,80})\"");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<NewsItem> items = new ArrayList<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final List<int[]> holding = new ArrayList<>();

  /** Puts one line on the shelf; a second one with the same id is passed over. */
  public void add(String line) {
    String[] fields = line.split("\t", -1);
    String id = fields[0].strip();
    if (id.isEmpty() || numbers.containsKey(id)) {
      return;
    }
    numbers.put(id, items.size());
    String title = field(fields, 3);
    Map<Integer, Float> counts = new HashMap<>();
    count(counts, title, TITLE_WORD);
    count(counts, field(fields, 4), 1);
    int[] terms = counts.keySet().stream().sorted().mapToInt(Integer::intValue).toArray();
    float[] weights = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = counts.getOrDefault(terms[i], 0f);
      holding.get(terms[i])[0]++;
    }
    String category = field(fields, 1).toLowerCase(Locale.ROOT);
    String branch = field(fields, 2).toLowerCase(Locale.ROOT);
    items.add(
        new NewsItem(
            name("c " + category, category),
            name("s " + category + " " + branch, branch),
            terms,
            weights,
            entities(field(fields, 6) + field(fields, 7)),
            quality(title, field(fields, 4))));
  }

  /** Weighs every word by how rare it is, once all news are there. */
  public Shelf close() {
    items.replaceAll(item -> item.weighed(term -> rarity(holding.get(term)[0]), TERMS_MAX));
    return this;
  }

  /** How many there are. */
  public int size() {
    return items.size();
  }

  /** How many categories and subcategories and entities have a number. */
  int names() {
    return names.size();
  }

  NewsItem item(int number) {
    return items.get(number);
  }

  Optional<Integer> find(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  private double rarity(int count) {
    return Math.log((1.0 + items.size()) / (1.0 + count));
  }

  private static String field(String[] fields, int place) {
    return place < fields.length ? fields[place].strip() : "";
  }

  private int name(String key, String said) {
    return said.isEmpty() ? NewsItem.NONE : names.computeIfAbsent(key, _ -> names.size());
  }

  private void count(Map<Integer, Float> counts, String text, float weight) {
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    for (int n = 0; n < WORDS_MAX && word.find(); n++) {
      int term =
          words.computeIfAbsent(
              singular(word.group()),
              _ -> {
                holding.add(new int[1]);
                return holding.size() - 1;
              });
      counts.merge(term, weight, Float::sum);
    }
  }

  /** Enough for English, in which MIND is written, and harmless elsewhere. */
  private static String singular(String word) {
    boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private int[] entities(String json) {
    Matcher entity = ENTITY.matcher(json);
    boolean known = entity.find();
    Matcher found = known ? entity : LABEL.matcher(json);
    found.reset();
    List<Integer> list = new ArrayList<>();
    while (found.find() && list.size() < ENTITIES_MAX) {
      String entry = found.group(1);
      list.add(names.computeIfAbsent("e " + entry, _ -> names.size()));
    }
    return list.stream().distinct().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** A title that says something, with a text behind it. */
  private static double quality(String title, String text) {
    int length = title.length();
    return (length >= 30 && length <= 110 ? 0.5 : 0) + (text.isEmpty() ? 0 : 0.5);
  }
}
