package org.inkstand.reader.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.kit.text.Languages;
import org.inkstand.reader.Topic;
import org.inkstand.reader.Topic.Kind;
import org.inkstand.story.Story;
import org.inkstand.title.MediaTopic;
import org.inkstand.title.Title;

/** What an article is of and about, as readers follow it and as their profiles name it. */
public final class Topics {

  private static final int NAMES_MAX = 6;
  private static final int WORDS_MAX = 8;

  /** Shorter ones are mostly small words, in any language. */
  private static final int WORD_CHARS_MIN = 5;

  private Topics() {}

  /** All of them, each once. */
  public static List<Topic> of(Article article, Optional<Story> story, Optional<Title> title) {
    List<Topic> topics = new ArrayList<>();
    title.ifPresent(
        its -> {
          topics.add(new Topic(Kind.TITLE, its.slug(), its.name()));
          topics.add(country(its.country()));
        });
    topics.add(language(article.language()));
    Stream.concat(
            Stream.of(article.section()), story.stream().flatMap(its -> its.subjects().stream()))
        .filter(code -> !code.isEmpty())
        .map(Topics::subject)
        .forEach(topics::add);
    story.ifPresent(
        its -> {
          named(topics, Kind.PERSON, its.people());
          named(topics, Kind.PLACE, its.places());
          topics.add(new Topic(Kind.STORY, Long.toString(its.id().value()), its.headline()));
        });
    named(topics, Kind.AUTHOR, article.authors());
    words(topics, article);
    Map<String, Topic> once = new LinkedHashMap<>();
    topics.stream()
        .filter(topic -> !topic.key().isEmpty())
        .forEach(topic -> once.putIfAbsent(topic.id(), topic));
    return List.copyOf(once.values());
  }

  /** A Media Topic by its code. */
  public static Topic subject(String code) {
    return new Topic(
        Kind.SUBJECT, code, MediaTopic.find(code).map(MediaTopic::english).orElse(code));
  }

  /** A country by its code. */
  static Topic country(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return new Topic(Kind.COUNTRY, upper, Locale.of("", upper).getDisplayCountry(Locale.ENGLISH));
  }

  /** A language by its tag. */
  static Topic language(String tag) {
    String first = Languages.primary(tag);
    return new Topic(Kind.LANGUAGE, first, Locale.of(first).getDisplayLanguage(Locale.ENGLISH));
  }

  private static void named(List<Topic> topics, Kind kind, List<String> names) {
    names.stream()
        .filter(name -> !name.isBlank())
        .limit(NAMES_MAX)
        .map(name -> Topic.named(kind, name))
        .forEach(topics::add);
  }

  /** The title's own keywords, then longer words of the headline. */
  private static void words(List<Topic> topics, Article article) {
    Stream.concat(
            article.keywords().stream().filter(word -> word.length() <= 40),
            Stream.of(article.headline().split("[^\\p{L}\\p{M}\\p{N}'’-]+"))
                .filter(word -> word.length() >= WORD_CHARS_MIN))
        .filter(word -> !word.isBlank())
        .limit(WORDS_MAX)
        .map(word -> Topic.named(Kind.WORD, word))
        .forEach(topics::add);
  }
}
