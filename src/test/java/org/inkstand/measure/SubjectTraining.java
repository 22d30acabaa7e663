package org.inkstand.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.measure.SubjectExamples.Example;
import org.inkstand.story.subject.SectionModel;
import org.inkstand.story.subject.SubjectReader;
import org.inkstand.story.words.Voice;
import org.inkstand.story.words.WordReader;
import org.inkstand.story.words.Wording;
import org.inkstand.title.MediaTopic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the tables by which sections and topics are told, and measures them on articles that they
 * were not made from.
 *
 * <p>Arguments: a folder with the IPTC's Media Topics ({@code iptc-mediatopics-2023-10.json}), the
 * EXTRA rules and labelled articles ({@code topics-dev.jsonl}), a file of labelled headlines or
 * {@code -}, and the resource folder to write to or {@code -} to measure only.
 */
final class SubjectTraining {

  private static final MediaTopic[] SECTIONS = MediaTopic.values();
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** What one mention counts, by how much thought went into it. */
  private static final double LISTED = 6;

  private static final double SM = 0.7;
  private static final double EX = 1;

  private static final double NAMED = 3;
  private static final double DEFINED = 0.5;
  private static final double RULED = 1;
  private static final double ARTICLE = 1;

  /** Headlines of one event repeat its words. */
  private static final double HEADLINE = 0.02;

  /** Tenths that a word must speak for some section to be shipped. */
  private static final int SAYS_MIN = 4;

  private static final int FOLDS = 5;
  private static final int ROUNDS = 3;

  private final Path folder;
  private final WordReader reader = new WordReader();
  private final Map<Long, double[]> given = new HashMap<>();

  private SubjectTraining(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    var training = new SubjectTraining(Path.of(arguments[0]));
    training.lists();
    training.names();
    training.rules("en");
    training.rules("de");
    List<Example> articles = SubjectExamples.articles(training.folder.resolve("topics-dev.jsonl"));
    List<Example> headlines =
        arguments[1].equals("-") ? List.of() : SubjectExamples.headlines(Path.of(arguments[1]));
    System.out.println(
        "without labelled articles: " + right(training.model(List.of(), List.of()), articles));
    System.out.println(
        "headlines only:           " + right(training.model(List.of(), headlines), articles));
    training.crossed(articles, headlines);
    SectionModel model = training.model(articles, headlines);
    System.out.println("on what it was made from:  " + right(model, articles));
    if (!arguments[2].equals("-")) {
      training.write(training.weights(articles, headlines), Path.of(arguments[2]));
    }
  }

  /** Each fifth of the articles with a model made from the others. */
  private void crossed(List<Example> articles, List<Example> headlines) {
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> kept = new ArrayList<>();
      List<Example> asked = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (i % FOLDS == fold ? asked : kept).add(articles.get(i));
      }
      var subjects = new SubjectReader(model(kept, headlines));
      for (Example example : asked) {
        int said = first(subjects.sections(example.filing()));
        right += example.allowed().contains(SECTIONS[said]) ? 1 : 0;
        if (!example.allowed().contains(SECTIONS[said])) {
          wrong.add(
              SECTIONS[said] + " for " + example.allowed() + ": " + example.filing().headline());
        }
      }
    }
    System.out.printf("held out, %d folds:         %d of %d%n", FOLDS, right, articles.size());
    wrong.forEach(System.out::println);
  }

  private static String right(SectionModel model, List<Example> articles) {
    var subjects = new SubjectReader(model);
    long right =
        articles.stream()
            .filter(e -> e.allowed().contains(SECTIONS[first(subjects.sections(e.filing()))]))
            .count();
    return right + " of " + articles.size();
  }

  private SectionModel model(List<Example> articles, List<Example> headlines) {
    return new SectionModel(weights(articles, headlines));
  }

  /**
   * Counts words by section. A label that stands for several sections goes to the likeliest of
   * them, by the model of the round before.
   */
  private Map<Long, float[]> weights(List<Example> articles, List<Example> headlines) {
    Map<Long, float[]> weights = weighed(given);
    for (int round = 0; round < ROUNDS; round++) {
      var model = new SectionModel(weights);
      Map<Long, double[]> counts = new HashMap<>();
      given.forEach((term, list) -> counts.put(term, list.clone()));
      articles.forEach(example -> count(counts, example, model, ARTICLE));
      headlines.forEach(example -> count(counts, example, model, HEADLINE));
      weights = weighed(counts);
    }
    return weights;
  }

  private void count(Map<Long, double[]> counts, Example example, SectionModel model, double each) {
    Wording wording =
        reader.read(
            example.filing().headline(), example.filing().body(), example.filing().language());
    double[] scores = model.scores(wording);
    MediaTopic section =
        example.allowed().stream()
            .max(Comparator.comparingDouble(topic -> scores[topic.ordinal()]))
            .orElseThrow();
    for (int i = 0; i < wording.size(); i++) {
      if (!Voice.speaks(Voice.of(wording.terms()[i]))) {
        continue;
      }
      add(counts, Voice.stem(wording.terms()[i]), section, each * wording.weights()[i] / 32);
    }
  }

  /**
   * The logarithm of how much more of a section's words a word is than of all sections' words,
   * drawn towards nought for words that were seldom seen.
   */
  private static Map<Long, float[]> weighed(Map<Long, double[]> counts) {
    double[] mass = new double[SECTIONS.length];
    counts
        .values()
        .forEach(
            c -> {
              for (int s = 0; s < mass.length; s++) {
                mass[s] += c[s];
              }
            });
    double usual = java.util.Arrays.stream(mass).average().orElse(1);
    Map<Long, float[]> weights = new HashMap<>();
    counts.forEach(
        (term, c) -> {
          double[] rate = new double[mass.length];
          double sum = 0;
          for (int s = 0; s < mass.length; s++) {
            rate[s] = c[s] * Math.pow(usual / mass[s], EX);
            sum += rate[s];
          }
          float[] w = new float[mass.length];
          for (int s = 0; s < mass.length; s++) {
            double share = (rate[s] + SM) / (sum + SM * mass.length);
            w[s] = (float) Math.log(share * mass.length);
          }
          weights.put(term, w);
        });
    return weights;
  }

  private void lists() throws IOException {
    for (String row : Files.readAllLines(Path.of("src/main/resources/subjects/words.tsv"))) {
      String[] columns = row.split("\t");
      for (String word : columns[2].split(" ")) {
        words(word.replace('-', ' '), columns[1], columns[0], LISTED);
      }
    }
  }

  private void names() throws IOException {
    for (JsonNode topic : json("iptc-mediatopics-2023-10.json")) {
      String number = topic.path("id").asString().replace("medtop:", "");
      if (!topic.path("retired").isNull()) {
        continue;
      }
      for (var name : topic.path("name").properties()) {
        words(name.getValue().asString(), SubjectExamples.language(name.getKey()), number, NAMED);
      }
      words(topic.path("definition").asString(""), "en", number, DEFINED);
    }
  }

  private void rules(String language) throws IOException {
    for (JsonNode rule : json("extra-rules-" + language + ".json").path("rules")) {
      String number = rule.path("topicId").asString("").replace("medtop:", "");
      Matcher quoted = QUOTED.matcher(rule.path("query").asString(""));
      while (quoted.find()) {
        words(quoted.group(1).replaceAll("[\\\\^$.*+?|()\\[\\]{}]", " "), language, number, RULED);
      }
    }
  }

  private JsonNode json(String file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve(file)));
  }

  private void words(String text, String language, String number, double each) {
    String qcode = "medtop:" + number;
    var section = MediaTopic.find(qcode).or(() -> MediaTopic.above(qcode));
    if (section.isPresent()) {
      for (long term : reader.read(text, "", language).terms()) {
        add(given, term, section.get(), each);
      }
    }
  }

  private static void add(Map<Long, double[]> to, long term, MediaTopic section, double count) {
    to.computeIfAbsent(term, _ -> new double[SECTIONS.length])[section.ordinal()] += count;
  }

  private void write(Map<Long, float[]> weights, Path to) throws IOException {
    List<String> lines = new ArrayList<>();
    for (var entry : new TreeMap<>(weights).entrySet()) {
      line(entry.getKey(), entry.getValue()).ifPresent(lines::add);
    }
    Files.write(to.resolve("model.tsv"), lines);
    lines.clear();
    for (JsonNode topic : json("iptc-mediatopics-2023-10.json")) {
      if (topic.path("retired").isNull()) {
        for (var name : topic.path("name").properties()) {
          lines.add(
              String.join(
                  "\t",
                  topic.path("id").asString().replace("medtop:", ""),
                  SubjectExamples.language(name.getKey()),
                  name.getValue().asString().strip()));
        }
      }
    }
    Files.write(to.resolve("names.tsv"), lines.stream().distinct().toList());
  }

  /**
   * Mark, weight for most sections, weights for others. Nothing for a word that speaks for none.
   */
  private static Optional<String> line(long term, float[] weights) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (float weight : weights) {
      least = Math.min(least, Math.round(10 * weight));
      most = Math.max(most, Math.round(10 * weight));
    }
    if (most < SAYS_MIN) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder(Long.toHexString(term)).append('\t').append(least);
    for (int s = 0; s < weights.length; s++) {
      int tenths = Math.round(10 * weights[s]);
      if (tenths != least) {
        line.append(' ').append(s).append(':').append(tenths);
      }
    }
    return Optional.of(line.toString());
  }

  private static int first(double[] likely) {
    int first = 0;
    for (int s = 1; s < likely.length; s++) {
      first = likely[s] > likely[first] ? s : first;
    }
    return first;
  }
}
