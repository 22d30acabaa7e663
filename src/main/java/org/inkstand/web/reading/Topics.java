package org.inkstand.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.reader.Follow.Kind;
import org.inkstand.story.Story;
import org.inkstand.title.Title;
import org.inkstand.web.own.Topic;
import org.inkstand.web.wording.Section;
import org.inkstand.web.wording.Words;

/** What can be followed of an article and of a story, what matters most first. */
final class Topics {

  /** More names under an article are a list that nobody reads. */
  private static final int NAMES_MAX = 4;

  private Topics() {}

  static List<Topic> of(Story story, String headline, Words words) {
    List<Topic> topics = new ArrayList<>();
    topics.add(story(story, headline));
    story.subjects().stream().flatMap(code -> subject(code, words)).forEach(topics::add);
    names(topics, story);
    return topics;
  }

  static List<Topic> of(Article article, Title title, Optional<Story> story, Words words) {
    List<Topic> topics = new ArrayList<>();
    topics.add(new Topic(Kind.TITLE, title.slug(), title.name()));
    subject(article.section(), words).forEach(topics::add);
    story.ifPresent(s -> topics.add(story(s, article.headline())));
    article.authors().stream()
        .filter(Topics::said)
        .limit(NAMES_MAX)
        .forEach(name -> topics.add(new Topic(Kind.AUTHOR, name, name)));
    story.ifPresent(s -> names(topics, s));
    return topics;
  }

  private static Topic story(Story story, String headline) {
    return new Topic(Kind.STORY, Long.toString(story.id().value()), headline);
  }

  private static void names(List<Topic> topics, Story story) {
    story.people().stream()
        .filter(Topics::said)
        .limit(NAMES_MAX)
        .forEach(name -> topics.add(new Topic(Kind.PERSON, name, name)));
    story.places().stream()
        .filter(Topics::said)
        .limit(NAMES_MAX)
        .forEach(name -> topics.add(new Topic(Kind.PLACE, name, name)));
  }

  /** What a feed puts where a name should stand is sometimes a paragraph. */
  private static boolean said(String name) {
    return !name.isBlank() && name.length() <= 80;
  }

  private static Stream<Topic> subject(String code, Words words) {
    return Section.of(code).stream()
        .map(section -> new Topic(Kind.SUBJECT, section.qcode(), section.name(words)));
  }
}
