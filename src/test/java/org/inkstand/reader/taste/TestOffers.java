package org.inkstand.reader.taste;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.reader.Topic;
import org.inkstand.reader.taste.Offer.Voice;

/** An offer in one line: {@code TestOffers.offer(1).about("rail").important(.5).made()}. */
public final class TestOffers {

  /** When everything in these tests is looked at. */
  public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final long key;
  private final List<Topic> topics = new ArrayList<>();
  private double importance = 0.5;
  private Instant grown = NOON.minus(Duration.ofHours(4));
  private int articles = 1;
  private boolean lead;
  private Voice voice;

  private TestOffers(long key) {
    this.key = key;
    this.voice = new Voice(key, "", "", "");
  }

  /** An event, by a title of its own, four hours old and of middling importance. */
  public static TestOffers offer(long key) {
    return new TestOffers(key);
  }

  /** Filed under a subject. */
  public TestOffers about(String subject) {
    topics.add(Topic.named(Topic.Kind.SUBJECT, subject));
    voice = new Voice(voice.title(), voice.owner(), voice.country(), subject);
    return this;
  }

  /** Where it happened. */
  public TestOffers in(String place) {
    topics.add(Topic.named(Topic.Kind.PLACE, place));
    return this;
  }

  /** By this title. */
  public TestOffers by(long title) {
    voice = new Voice(title, voice.owner(), voice.country(), voice.subject());
    return this;
  }

  /** So important, from 0 to 1. */
  public TestOffers important(double value) {
    importance = value;
    return this;
  }

  /** So many hours old. */
  public TestOffers old(int hours) {
    grown = NOON.minus(Duration.ofHours(hours));
    return this;
  }

  /** Of so many articles. */
  public TestOffers articles(int count) {
    articles = count;
    return this;
  }

  /** The day's lead. */
  public TestOffers leading() {
    lead = true;
    return this;
  }

  /** The offer. */
  public Offer made() {
    return new Offer(key, key, topics, importance, grown, articles, 1, lead, voice);
  }
}
