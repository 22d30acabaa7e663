package org.inkstand.web.guest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.inkstand.account.SignedIn;
import org.springframework.stereotype.Component;

/**
 * What came of somebody's last deed, to be said once on the page that they are led to. Kept in
 * memory only: a restart between a deed and its page is too rare to be written for.
 */
@Component
public class Notices {

  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int KEPT_MAX = 2_000;

  private final Cache<Long, Notice> notices =
      Caffeine.newBuilder().maximumSize(KEPT_MAX).expireAfterWrite(KEPT).build();
  private final Guests guests;

  Notices(Guests guests) {
    this.guests = guests;
  }

  /**
   * What came of a deed.
   *
   * @param kind {@code done}, {@code refused} or {@code none}
   */
  public record Notice(String kind, String text) {

    /** Nothing was done. */
    public static final Notice NONE = new Notice("none", "");

    /** Whether there is one. */
    public boolean present() {
      return !kind.equals("none");
    }
  }

  /** Leaves one for the next page of who is signed in. */
  public void leave(Notice notice) {
    session().ifPresent(number -> notices.put(number, notice));
  }

  /** Takes the one that was left. */
  public Notice take() {
    return session().map(number -> notices.asMap().remove(number)).orElse(Notice.NONE);
  }

  private Optional<Long> session() {
    return guests.present().who().map(SignedIn::session);
  }
}
