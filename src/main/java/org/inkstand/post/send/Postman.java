package org.inkstand.post.send;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.post.Mail;
import org.inkstand.post.Post;
import org.inkstand.post.PostSettings;
import org.inkstand.post.Posted;
import org.inkstand.post.Posted.State;
import org.inkstand.post.store.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.stereotype.Component;

/**
 * Carries mails from the outbox to the mail server, each on a thread of its own, so that one that
 * is not taken holds up no other.
 *
 * <p>A mail that the server does not take is tried again after a pause that doubles; after {@link
 * #TRIES_MAX} tries it stays in the outbox as failed, in the server's own words. What waited when
 * the house closed is carried when it opens.
 */
@Component
class Postman implements Post, ApplicationListener<ContextRefreshedEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  /** With pauses of 2, 4, 8 … seconds the last try is a quarter of an hour after the first. */
  private static final int TRIES_MAX = 9;

  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** As many as a house leaves behind that was closed in the middle of its mail. */
  private static final int LEFT_MAX = 200;

  /** Mail servers count connections. */
  private static final int AT_ONCE = 2;

  private final Outbox outbox;
  private final PostSettings settings;
  private final Carrier carrier;
  private final Duration pause;
  private final Semaphore ways = new Semaphore(AT_ONCE, true);

  @Autowired
  Postman(Outbox outbox, PostSettings settings) {
    this(outbox, settings, new SmtpCarrier(settings), PAUSE);
  }

  Postman(Outbox outbox, PostSettings settings, Carrier carrier, Duration pause) {
    this.outbox = outbox;
    this.settings = settings;
    this.carrier = carrier;
    this.pause = pause;
  }

  @Override
  public void onApplicationEvent(ContextRefreshedEvent opened) {
    if (leaves()) {
      Thread.ofVirtual()
          .name("post")
          .start(() -> outbox.waiting(LEFT_MAX).forEach(left -> start(left.number())));
    }
  }

  @Override
  public void post(Mail mail) {
    long number = outbox.put(mail, leaves() ? State.WAITING : State.KEPT);
    if (leaves()) {
      start(number);
    }
  }

  private void start(long number) {
    Thread.ofVirtual().name("post-" + number).start(() -> carry(number));
  }

  private void carry(long number) {
    try {
      Optional<Posted> posted = outbox.find(number);
      int tries = 0;
      while (posted.isPresent() && posted.get().state() == State.WAITING) {
        Optional<String> refusal = handed(posted.get().mail());
        if (refusal.isEmpty()) {
          outbox.sent(number);
          return;
        }
        tries = outbox.failed(number, refusal.get(), TRIES_MAX);
        if (tries >= TRIES_MAX) {
          LOG.warn("mail {} was not taken: {}", number, refusal.get());
          return;
        }
        Thread.sleep(pause.multipliedBy(1L << (tries - 1)));
        posted = outbox.find(number);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<String> handed(Mail mail) throws InterruptedException {
    ways.acquire();
    try {
      return carrier.carry(mail);
    } finally {
      ways.release();
    }
  }

  @Override
  public List<Posted> list(int limit) {
    return outbox.list(limit);
  }

  @Override
  public List<Posted> to(MailAddress address) {
    return outbox.to(address);
  }

  @Override
  public Optional<Posted> find(long number) {
    return outbox.find(number);
  }

  @Override
  public boolean leaves() {
    return settings.leaves();
  }

  @Override
  public void forget(MailAddress address) {
    outbox.forget(address);
  }
}
