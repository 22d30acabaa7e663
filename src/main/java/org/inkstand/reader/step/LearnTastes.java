package org.inkstand.reader.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.kit.step.Step;
import org.inkstand.reader.ForYou.Reading;
import org.inkstand.reader.Profile;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.store.ReadingStore;
import org.inkstand.reader.store.ReadingStore.Lesson;
import org.inkstand.reader.store.TasteStore;
import org.inkstand.reader.taste.Deed;
import org.inkstand.reader.taste.Learning;
import org.inkstand.reader.window.Lessons;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Learns profiles from readings, some hundreds at once.
 *
 * <p>A reading grows while it is read: it is opened, then it says half a minute, then the end. What
 * of its worth was learned already is noted with it, and only the rest is learned again. Profiles,
 * notes and cursor move in one transaction.
 */
@Component
@Order(60)
final class LearnTastes implements Step {

  private static final String NAME = "reader.learn";
  private static final int BATCH = 500;

  /** Words that somebody reads in a minute. */
  private static final int WORDS_A_MINUTE = 230;

  private static final double THOUSANDTHS = 1_000;

  private final ReadingStore readings;
  private final TasteStore tastes;
  private final Lessons lessons;

  LearnTastes(ReadingStore readings, TasteStore tastes, Lessons lessons) {
    this.readings = readings;
    this.tastes = tastes;
    this.lessons = lessons;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int advance() {
    List<Lesson> batch = readings.lessonsAfter(cursor(), BATCH);
    if (batch.isEmpty()) {
      return 0;
    }
    Map<ReaderId, List<Learned>> byReader = new LinkedHashMap<>();
    List<Lesson> noted = new ArrayList<>();
    for (Lesson lesson : batch) {
      learned(lesson)
          .ifPresent(
              its -> {
                byReader.computeIfAbsent(lesson.reader(), _ -> new ArrayList<>()).add(its);
                noted.add(new Lesson(lesson.reader(), lesson.kept(), its.worth(), lesson.change()));
              });
    }
    readings.learn(
        NAME,
        () -> byReader.forEach((reader, list) -> tastes.change(reader, p -> after(p, list))),
        noted,
        batch.getLast().change());
    return batch.size();
  }

  /**
   * What is new of a reading.
   *
   * @param worth all of it, in thousandths
   */
  private record Learned(Learning.Lesson lesson, Lesson from, int worth) {}

  private Optional<Learned> learned(Lesson from) {
    Reading reading = from.kept().reading();
    Optional<Article> article = lessons.find(reading.article());
    return article.map(
        its -> {
          int expected = Math.max(20, its.wordCount() * 60 / WORDS_A_MINUTE);
          double worth =
              Learning.worth(
                  new Deed.Opened(reading.seconds(), reading.completion() / 100.0, expected));
          // At least a thousandth, so that it is told from what was never learned from.
          int noted = Math.max(1, (int) Math.round(worth * THOUSANDTHS));
          double more = (noted - from.worth()) / THOUSANDTHS;
          int readings = (noted > 1 ? 1 : 0) - (from.worth() > 1 ? 1 : 0);
          return new Learned(new Learning.Lesson(more, readings, lessons.topics(its)), from, noted);
        });
  }

  private static Profile after(Profile profile, List<Learned> list) {
    if (!profile.learning()) {
      return profile;
    }
    Profile learned = profile;
    for (Learned each : list) {
      learned = Learning.moved(learned, each.lesson(), each.from().kept().last());
    }
    return learned;
  }

  @Override
  public long cursor() {
    return readings.cursor(NAME);
  }

  @Override
  public long target() {
    return Math.max(cursor(), readings.last());
  }
}
