package org.inkstand.testnews;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.post.Mail;
import org.inkstand.post.Post;
import org.inkstand.post.Posted;

/** An outbox in memory, out of which nothing leaves. */
public final class FakePost implements Post {

  private final List<Posted> all = new ArrayList<>();
  private final Clock clock;

  /** An empty one. */
  public FakePost(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void post(Mail mail) {
    all.addFirst(new Posted(all.size() + 1L, clock.instant(), mail, Posted.State.KEPT, ""));
  }

  @Override
  public synchronized List<Posted> list(int limit) {
    return all.stream().limit(limit).toList();
  }

  @Override
  public synchronized List<Posted> to(MailAddress address) {
    return all.stream().filter(posted -> posted.mail().to().key().equals(address.key())).toList();
  }

  @Override
  public synchronized Optional<Posted> find(long number) {
    return all.stream().filter(posted -> posted.number() == number).findFirst();
  }

  @Override
  public boolean leaves() {
    return false;
  }

  @Override
  public synchronized void forget(MailAddress address) {
    all.removeIf(posted -> posted.mail().to().key().equals(address.key()));
  }
}
