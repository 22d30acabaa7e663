package org.inkstand.web.desk.operator;

import java.util.List;
import org.inkstand.post.Post;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.joining.Mailbag;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/outbox}: the mails that wait, that could not leave, and that left. */
@Component
public class MailsPage {

  private final Desk desk;
  private final Mailbag mailbag;
  private final Post post;

  MailsPage(Desk desk, Mailbag mailbag, Post post) {
    this.desk = desk;
    this.mailbag = mailbag;
    this.post = post;
  }

  /**
   * What the list says.
   *
   * @param leaves whether there is a mail server
   */
  public record Model(Shell shell, boolean leaves, List<Mailbag.Line> lines) {
    public Model {
      lines = List.copyOf(lines);
    }
  }

  /** What a mail's page says. */
  public record Letter(Shell shell, Mailbag.Opened opened) {}

  /** Shows the list. */
  public ServerResponse show(ServerRequest request) {
    return desk.show("desk/outbox.jte", new Model(shell(request), post.leaves(), mailbag.lines()));
  }

  /** Shows one mail. */
  public ServerResponse open(ServerRequest request) {
    return mailbag
        .open(request.pathVariable("number"))
        .map(opened -> desk.show("desk/mail.jte", new Letter(shell(request), opened)))
        .orElseGet(desk::notFound);
  }

  private Shell shell(ServerRequest request) {
    return desk.around(request, desk.words().of("outbox.title"), "outbox");
  }
}
