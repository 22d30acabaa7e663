package org.inkstand.story.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.kit.step.Step;
import org.inkstand.kit.text.Slug;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.label.Account;
import org.inkstand.story.label.Label;
import org.inkstand.story.label.Name;
import org.inkstand.story.store.Labelled;
import org.inkstand.story.store.StoryBook;
import org.inkstand.story.subject.Subject;
import org.inkstand.story.subject.SubjectReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives stories what they are shown by: the headline of their best article, names and subjects.
 * Follows the gathering, and holds nothing of it back.
 */
@Component
@Order(31)
final class LabelStories implements Step {

  private static final int BATCH = 100;

  /** Of a larger story its first and newest articles speak for all. */
  private static final int ACCOUNTS_MAX = 40;

  /** Where an article says what it is about. */
  private static final int TEXT_CHARS_MAX = 2_500;

  private static final int NAMES_MAX = 6;

  private final Articles articles;
  private final StoryBook book;
  private @Nullable SubjectReader subjects;

  LabelStories(Articles articles, StoryBook book) {
    this.articles = articles;
    this.book = book;
  }

  @Override
  public String name() {
    return "story.label";
  }

  @Override
  public int advance() {
    List<Long> due = book.unlabelled(BATCH);
    if (due.isEmpty()) {
      return 0;
    }
    Map<Long, List<StoryArticle>> members = book.articles(due);
    List<ArticleId> wanted =
        members.values().stream().flatMap(list -> some(list).map(StoryArticle::article)).toList();
    Map<ArticleId, Article> found =
        articles.findAll(wanted).stream()
            .collect(Collectors.toMap(Article::id, Function.identity()));
    Map<ArticleId, ArticleBody> bodies = articles.bodies(wanted);
    List<Labelled> labels = new ArrayList<>();
    members.forEach(
        (story, list) ->
            labelled(story, some(list).toList(), new Texts(found, bodies)).ifPresent(labels::add));
    book.label(due, labels);
    return due.size();
  }

  private record Texts(Map<ArticleId, Article> articles, Map<ArticleId, ArticleBody> bodies) {

    String of(Article article) {
      ArticleBody body = bodies.get(article.id());
      String text = body == null || body.text().isBlank() ? article.standfirst() : body.text();
      return text.length() <= TEXT_CHARS_MAX ? text : text.substring(0, TEXT_CHARS_MAX);
    }
  }

  private static Stream<StoryArticle> some(List<StoryArticle> all) {
    int half = ACCOUNTS_MAX / 2;
    return all.size() <= ACCOUNTS_MAX
        ? all.stream()
        : Stream.concat(
            all.subList(0, half).stream(), all.subList(all.size() - half, all.size()).stream());
  }

  /** None for a story whose articles were all withdrawn in the meantime. */
  private Optional<Labelled> labelled(long story, List<StoryArticle> members, Texts texts) {
    List<Account> accounts =
        members.stream()
            .filter(member -> texts.articles().containsKey(member.article()))
            .map(member -> account(member, texts))
            .toList();
    if (accounts.isEmpty()) {
      return Optional.empty();
    }
    Label label = Label.of(accounts);
    return Optional.ofNullable(texts.articles().get(new ArticleId(label.best())))
        .map(
            best ->
                new Labelled(
                    story,
                    Slug.of(label.headline()),
                    label.headline(),
                    label.best(),
                    label.language(),
                    subjects(best, texts),
                    names(label, Name.Kind.PLACE),
                    names(label, Name.Kind.PERSON),
                    label.firstTitle()));
  }

  private static Account account(StoryArticle member, Texts texts) {
    Article article = Objects.requireNonNull(texts.articles().get(member.article()));
    return new Account(
        article.id().value(),
        article.title().value(),
        article.headline(),
        texts.of(article),
        article.language(),
        article.published().getEpochSecond(),
        article.whole(),
        member.copyOf().isPresent());
  }

  private List<String> subjects(Article article, Texts texts) {
    List<String> filed = new ArrayList<>(article.keywords());
    if (!article.section().isEmpty()) {
      filed.addFirst(article.section());
    }
    // Its model is some megabytes to read: not while the house starts.
    SubjectReader reader = subjects == null ? new SubjectReader() : subjects;
    subjects = reader;
    return reader
        .read(
            new SubjectReader.Filing(
                article.headline(),
                texts.of(article),
                filed,
                article.address().toString(),
                article.language()))
        .stream()
        .map(Subject::qcode)
        .toList();
  }

  private static List<String> names(Label label, Name.Kind kind) {
    return label.names().stream()
        .filter(name -> name.kind() == kind)
        .map(name -> name.text().replaceAll("\\s+", " "))
        .limit(NAMES_MAX)
        .toList();
  }

  @Override
  public long cursor() {
    return 0;
  }

  /** An article can be read and found before it is known what else tells of its event. */
  @Override
  public boolean patient() {
    return true;
  }

  @Override
  public long target() {
    return book.waiting();
  }
}
