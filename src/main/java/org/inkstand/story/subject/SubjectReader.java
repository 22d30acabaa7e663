package org.inkstand.story.subject;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inkstand.story.language.LanguageReader;
import org.inkstand.story.words.StemmedText;
import org.inkstand.story.words.WordReader;
import org.inkstand.title.MediaTopic;

/**
 * Tells what an article is about: its sections first, the likeliest before others, then topics
 * below them that it names.
 *
 * <p><b>Sections.</b> Three things speak, and are added:
 *
 * <ol>
 *   <li>the article's <b>words</b>, by {@link SectionModel};
 *   <li>the <b>section</b> of the feed or page that brought it, and its own keywords, as far as
 *       {@link MediaTopic#guess} knows them: {@link #SAID} for each section said;
 *   <li>the <b>address</b>, where titles file by section ({@code /sport/2026/…}): as much.
 * </ol>
 *
 * <p>The sums become confidences by the softmax. An article always has a first section.
 *
 * <p><b>Topics.</b> A topic of any level counts when the article names it, in the headline or
 * {@link #NAMED_MIN} times, and its section is likely: {@code cartoon} in a report from a court is
 * no subject. Its confidence is its section's, times how often it is named.
 *
 * <p>No network; the same on every machine. Not safe for threads. Cost: about 100 µs an article.
 */
public final class SubjectReader {

  /** What a section said by the title speaks, against words. */
  private static final double SAID = 2.0;

  private static final double SECTION_MIN = 0.12;
  private static final double TOPIC_SECTION_MIN = 0.2;
  private static final int NAMED_MIN = 2;
  private static final int TOPICS_MAX = 6;

  private static final MediaTopic[] SECTIONS = MediaTopic.values();

  private final SectionModel model;
  private final WordReader words = new WordReader();
  private final StemmedText stemmed = new StemmedText();
  private final TopicNames names = new TopicNames();

  /** Reads with the model in the jar. */
  public SubjectReader() {
    this(SectionModel.shipped());
  }

  /** Reads with another model, to measure by. */
  public SubjectReader(SectionModel model) {
    this.model = model;
  }

  /**
   * What is read of an article.
   *
   * @param filed sections and keywords that the title gave it, in its own words
   * @param address where it stands, may be empty
   * @param language as somebody says it is, may be empty
   */
  public record Filing(
      String headline, String body, List<String> filed, String address, String language) {
    public Filing {
      filed = List.copyOf(filed);
    }
  }

  /** The subjects of an article, sections before topics, likelier ones first; never empty. */
  public List<Subject> read(Filing article) {
    String language = language(article);
    double[] likely = sections(article, language);
    List<Subject> subjects = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int s = 0; s < likely.length; s++) {
      order.add(s);
    }
    order.sort(Comparator.comparingDouble((Integer s) -> -likely[s]));
    for (int s : order) {
      if (subjects.isEmpty() || likely[s] >= SECTION_MIN) {
        subjects.add(new Subject(SECTIONS[s].qcode(), SECTIONS[s].english(), rounded(likely[s])));
      }
    }
    subjects.addAll(topics(article, language, likely));
    return List.copyOf(subjects);
  }

  /** How likely each section is, in the order of {@link MediaTopic}; the sum is 1. */
  public double[] sections(Filing article) {
    return sections(article, language(article));
  }

  private static String language(Filing article) {
    return LanguageReader.read(article.headline() + "\n" + article.body(), article.language())
        .code();
  }

  private double[] sections(Filing article, String language) {
    double[] scores = model.scores(words.in(language, article.headline(), article.body()));
    for (MediaTopic said : said(article)) {
      scores[said.ordinal()] += SAID;
    }
    double high = Arrays.stream(scores).max().orElse(0);
    double[] grown = Arrays.stream(scores).map(score -> Math.exp(score - high)).toArray();
    double sum = Arrays.stream(grown).sum();
    return Arrays.stream(grown).map(one -> one / sum).toArray();
  }

  private static Set<MediaTopic> said(Filing article) {
    Set<MediaTopic> said = new LinkedHashSet<>();
    article.filed().forEach(name -> MediaTopic.guess(name).ifPresent(said::add));
    for (String folder : folders(article.address())) {
      MediaTopic.guess(folder).ifPresent(said::add);
    }
    return said;
  }

  /** The folders of an address, without the article's own name at its end. */
  private static List<String> folders(String address) {
    try {
      URI uri = URI.create(address);
      String path = uri.getPath() == null ? "" : uri.getPath();
      int end = path.lastIndexOf('/', path.length() - 2);
      return end <= 0
          ? List.of()
          : Arrays.stream(path.substring(0, end).split("/")).filter(f -> !f.isBlank()).toList();
    } catch (IllegalArgumentException _) {
      return List.of();
    }
  }

  private List<Subject> topics(Filing article, String language, double[] likely) {
    List<String> headline = stemmed.stems(article.headline(), language);
    Map<String, Integer> named = names.named(stemmed.stems(article.body(), language), language);
    names.named(headline, language).forEach((n, t) -> named.merge(n, NAMED_MIN * t, Integer::sum));
    List<Subject> topics = new ArrayList<>();
    named.forEach(
        (number, times) -> {
          String qcode = "medtop:" + number;
          double section =
              MediaTopic.find(qcode).isPresent()
                  ? 0
                  : MediaTopic.above(qcode).map(above -> likely[above.ordinal()]).orElse(0.0);
          if (times >= NAMED_MIN && section >= TOPIC_SECTION_MIN) {
            double confidence = section * (1 - Math.pow(0.5, times));
            names
                .english(number)
                .ifPresent(name -> topics.add(new Subject(qcode, name, rounded(confidence))));
          }
        });
    topics.sort(Comparator.comparingDouble((Subject topic) -> -topic.confidence()));
    return topics.subList(0, Math.min(topics.size(), TOPICS_MAX));
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }
}
