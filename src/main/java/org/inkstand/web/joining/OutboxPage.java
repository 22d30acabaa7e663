package org.inkstand.web.joining;

import java.util.List;
import org.inkstand.post.PostSettings;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /outbox}: the mails that a demonstration would have sent, so that everybody who tries it
 * can go the whole way. Anywhere else there is no such page.
 */
@Component
public class OutboxPage {

  private final Frames frames;
  private final Pages pages;
  private final Mailbag mailbag;
  private final PostSettings settings;

  OutboxPage(Frames frames, Pages pages, Mailbag mailbag, PostSettings settings) {
    this.frames = frames;
    this.pages = pages;
    this.mailbag = mailbag;
    this.settings = settings;
  }

  /** What the list says. */
  public record Model(Frame frame, List<Mailbag.Line> lines) {
    public Model {
      lines = List.copyOf(lines);
    }
  }

  /** What a mail's page says. */
  public record Letter(Frame frame, Mailbag.Opened opened) {}

  /** Shows the list. */
  public ServerResponse show(@SuppressWarnings("unused") ServerRequest request) {
    return settings.shown()
        ? pages.showPrivate("joining/outbox.jte", new Model(frame("outbox.title"), mailbag.lines()))
        : pages.notFound();
  }

  /** Shows one mail. */
  public ServerResponse open(ServerRequest request) {
    if (!settings.shown()) {
      return pages.notFound();
    }
    return mailbag
        .open(request.pathVariable("number"))
        .map(
            opened ->
                pages.showPrivate("joining/mail.jte", new Letter(frame("outbox.title"), opened)))
        .orElseGet(pages::notFound);
  }

  private Frame frame(String title) {
    Words words = frames.words();
    return frames.around(
        Head.of(words.of(title), words.of("outbox.description"), "/outbox", "joining").unlisted());
  }
}
