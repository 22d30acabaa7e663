package org.inkstand.title;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sections of the paper: the seventeen top-level Media Topics of the IPTC.
 *
 * <p>Names © International Press Telecommunications Council, NewsCodes, CC BY 4.0.
 */
public enum MediaTopic {
  /** arts, culture, entertainment and media */
  CULTURE("01000000", "culture", "arts, culture, entertainment and media"),
  /** crime, law and justice */
  CRIME("02000000", "crime", "crime, law and justice"),
  /** disaster, accident and emergency incident */
  DISASTER("03000000", "disaster", "disaster, accident and emergency incident"),
  /** economy, business and finance */
  BUSINESS("04000000", "business", "economy, business and finance"),
  /** education */
  EDUCATION("05000000", "education", "education"),
  /** environment */
  ENVIRONMENT("06000000", "environment", "environment"),
  /** health */
  HEALTH("07000000", "health", "health"),
  /** human interest */
  PEOPLE("08000000", "people", "human interest"),
  /** labour */
  LABOUR("09000000", "labour", "labour"),
  /** lifestyle and leisure */
  LIFESTYLE("10000000", "lifestyle", "lifestyle and leisure"),
  /** politics */
  POLITICS("11000000", "politics", "politics"),
  /** religion */
  RELIGION("12000000", "religion", "religion"),
  /** science and technology */
  SCIENCE("13000000", "science", "science and technology"),
  /** society */
  SOCIETY("14000000", "society", "society"),
  /** sport */
  SPORT("15000000", "sport", "sport"),
  /** conflict, war and peace */
  CONFLICT("16000000", "conflict", "conflict, war and peace"),
  /** weather */
  WEATHER("17000000", "weather", "weather");

  private static final String SCHEME = "medtop:";

  private static final Map<String, MediaTopic> BY_QCODE = new HashMap<>();
  private static final Map<String, MediaTopic> BY_SLUG = new HashMap<>();

  static {
    for (MediaTopic topic : values()) {
      BY_QCODE.put(topic.qcode, topic);
      BY_SLUG.put(topic.slug, topic);
    }
  }

  private final String qcode;
  private final String slug;
  private final String english;

  MediaTopic(String number, String slug, String english) {
    this.qcode = SCHEME + number;
    this.slug = slug;
    this.english = english;
  }

  /** Its code, as {@code medtop:15000000}. */
  public String qcode() {
    return qcode;
  }

  /** Its place in our addresses: {@code /section/{slug}}. */
  public String slug() {
    return slug;
  }

  /** Its name in the IPTC's English. */
  public String english() {
    return english;
  }

  /** The section with that code; empty for codes of lower levels. */
  public static Optional<MediaTopic> find(String qcode) {
    return Optional.ofNullable(BY_QCODE.get(qcode));
  }

  /** The section with that place in our addresses. */
  public static Optional<MediaTopic> findBySlug(String slug) {
    return Optional.ofNullable(BY_SLUG.get(slug));
  }

  /** The section above a topic of any level; empty when the IPTC has no such topic. */
  public static Optional<MediaTopic> above(String qcode) {
    return qcode.startsWith(SCHEME)
        ? Optional.ofNullable(Lists.ABOVE.get(qcode.substring(SCHEME.length())))
        : Optional.empty();
  }

  /**
   * The section that a newspaper means by a name, in any of some forty languages: {@code Sport},
   * {@code Wirtschaft}, {@code economía}, {@code BBC News - Business}. Says nothing rather than
   * something unlikely; {@code World} and {@code Opinion} are no subjects.
   *
   * @param name of a feed, a folder or a category
   */
  public static Optional<MediaTopic> guess(String name) {
    List<String> words = Arrays.asList(Lists.plain(name).split(" "));
    if (words.size() > Lists.NAME_WORDS_MAX) {
      return Optional.empty();
    }
    Optional<MediaTopic> whole = Lists.word(words, 0, words.size());
    for (int from = 0; whole.isEmpty() && from < words.size(); from++) {
      whole = Lists.longest(words, from);
    }
    return whole;
  }

  /** The lists shipped as files, read when first asked for. */
  private static final class Lists {

    /** Longer names are headlines, in which any word may stand. */
    private static final int NAME_WORDS_MAX = 8;

    /** No name of a section in the list has more words. */
    private static final int SECTION_WORDS_MAX = 5;

    /** Within a longer name, short Latin words mean too many things in too many languages. */
    private static final int LATIN_CHARS_MIN = 4;

    private static final Map<String, MediaTopic> ABOVE = new HashMap<>();
    private static final Map<String, MediaTopic> WORDS = new HashMap<>();

    static {
      for (String[] columns : rows("/subjects/mediatopics.tsv")) {
        find(SCHEME + columns[1]).ifPresent(topic -> ABOVE.put(columns[0], topic));
      }
      for (String[] columns : rows("/subjects/sections.tsv")) {
        find(SCHEME + columns[0])
            .ifPresent(
                topic -> {
                  for (String word : columns[1].split(",")) {
                    WORDS.putIfAbsent(plain(word), topic);
                  }
                });
      }
    }

    private static List<String[]> rows(String resource) {
      try (InputStream bytes = MediaTopic.class.getResourceAsStream(resource)) {
        if (bytes == null) {
          throw new IllegalStateException("not in the jar: " + resource);
        }
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
            .lines()
            .map(line -> line.split("\t"))
            .toList();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    /** Lower case, without accents, words by single blanks. */
    private static String plain(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFKD)
          .toLowerCase(Locale.ROOT)
          .replaceAll("[\\u0300-\\u036f\\u064b-\\u065f]", "")
          .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
          .strip();
    }

    private static Optional<MediaTopic> word(List<String> words, int from, int to) {
      return Optional.ofNullable(WORDS.get(String.join(" ", words.subList(from, to))));
    }

    private static Optional<MediaTopic> longest(List<String> words, int from) {
      for (int to = Math.min(words.size(), from + SECTION_WORDS_MAX); to > from; to--) {
        Optional<MediaTopic> topic = word(words, from, to);
        if (topic.isPresent() && (to - from > 1 || telling(words.get(from)))) {
          return topic;
        }
      }
      return Optional.empty();
    }

    private static boolean telling(String word) {
      return word.length() >= LATIN_CHARS_MIN || word.codePointAt(0) > 0x24f;
    }
  }
}
