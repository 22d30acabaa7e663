package org.inkstand.web.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.account.SignedIn;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.reader.Follow;
import org.inkstand.reader.Marks;
import org.inkstand.reader.Mute;
import org.inkstand.reader.Muting;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Screen;
import org.inkstand.title.Title;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.guest.Guests;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who is reading, and what is theirs, for the request that this thread works on: looked up once a
 * request, and not at all for a visitor.
 */
@Component("readersOwn")
public class Mine {

  private static final String KEPT = Mine.class.getName();

  private final Guests guests;
  private final Marks marks;
  private final Screen screen;

  Mine(Guests guests, Marks marks, Screen screen) {
    this.guests = guests;
    this.marks = marks;
    this.screen = screen;
  }

  /** What was found for one request. */
  private static final class Found {
    private final Muting muting;
    private final Map<ArticleId, Mute> blurred = new HashMap<>();
    private boolean asked;

    private Found(Muting muting) {
      this.muting = muting;
    }
  }

  /** The reader; empty for a visitor. */
  public Optional<ReaderId> reader() {
    return guests.present().who().map(SignedIn::id).map(id -> new ReaderId(id.value()));
  }

  /** The reader, in a room where only readers come. */
  public ReaderId signedIn() {
    return reader().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  /** What the reader muted. */
  public Muting muting() {
    return found().map(found -> found.muting).orElse(Muting.NONE);
  }

  /** Whether this page is like anybody's. */
  public boolean asAnybodys() {
    return muting().idle();
  }

  /**
   * Those of a list that the reader is to see: without what they hide, those that they blur noted
   * for {@link #blurred}.
   */
  public List<Article> left(List<Article> list) {
    Optional<Found> found = found().filter(f -> !f.muting.idle() && !f.asked);
    if (found.isEmpty()) {
      return list;
    }
    Map<ArticleId, Mute> muted = screen.muted(found.get().muting, list);
    muted.forEach(
        (id, mute) -> {
          if (mute.manner() == Mute.Manner.BLUR) {
            found.get().blurred.put(id, mute);
          }
        });
    return list.stream()
        .filter(a -> !muted.containsKey(a.id()) || found.get().blurred.containsKey(a.id()))
        .toList();
  }

  /** The mute that blurs an article; empty for one that is shown as it is. */
  public Optional<Mute> blurred(ArticleId article) {
    return found().map(found -> found.blurred.get(article));
  }

  /** The mute that keeps an article from its reader, however it does. */
  public Optional<Mute> mutes(Article article) {
    return found().filter(f -> !f.asked).flatMap(f -> screen.muted(f.muting, article));
  }

  /** Whether the reader is to see a title in a list: neither it nor its owner is muted. */
  public boolean shows(Title title) {
    Muting muting = muting();
    return muting.idle()
        || muting
            .judge(
                new Muting.Matter(
                    title.slug(),
                    title.owner(),
                    List.of(),
                    Set.of(),
                    List.of(),
                    List.of(title.name()),
                    () -> ""))
            .isEmpty();
  }

  /** The reader asks to see what is muted, on this page. */
  public void showMuted() {
    found().ifPresent(found -> found.asked = true);
  }

  private Optional<Found> found() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    Optional<ReaderId> reader = reader();
    if (request == null || reader.isEmpty()) {
      return Optional.empty();
    }
    if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Found found) {
      return Optional.of(found);
    }
    Found found = new Found(marks.muting(reader.get()));
    request.setAttribute(KEPT, found, RequestAttributes.SCOPE_REQUEST);
    return Optional.of(found);
  }

  /** What a page that is about these topics offers to who is looking. */
  public Marking marking(List<Topic> about, String path) {
    if (about.isEmpty()) {
      return Marking.NONE;
    }
    List<Follow> follows = reader().map(marks::follows).orElse(List.of());
    List<Marking.Offer> offers =
        about.stream()
            .distinct()
            .map(
                topic ->
                    new Marking.Offer(
                        topic,
                        follows.stream().anyMatch(f -> f.about(topic.kind(), topic.value()))))
            .toList();
    boolean nobodyJoins = guests.personal() && reader().isEmpty();
    return new Marking(nobodyJoins ? List.of() : offers, reader().isPresent(), token(), path);
  }

  /** The proof that a form is ours; empty for a visitor, whose page is kept for everybody. */
  public String token() {
    return reader().isPresent()
            && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
        ? Forms.token(now.getRequest())
        : "";
  }

  /** How the reader likes pages to look; empty for as usual. */
  public String look() {
    return reader().map(marks::look).orElse("");
  }
}
