package org.inkstand.web.desk.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.Accounts;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.member.Membership;
import org.inkstand.member.Memberships;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.desk.Spans.When;
import org.inkstand.web.joining.Letters;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/people}: everybody who can sign in, and invitations. */
@Component
public class PeoplePage {

  static final String PATH = "/desk/people";
  private static final int LINES_MAX = 50;

  private final Desk desk;
  private final Accounts accounts;
  private final Memberships memberships;
  private final Letters letters;

  PeoplePage(Desk desk, Accounts accounts, Memberships memberships, Letters letters) {
    this.desk = desk;
    this.accounts = accounts;
    this.memberships = memberships;
    this.letters = letters;
  }

  /**
   * What the page says.
   *
   * @param count how many there are, in words
   * @param next address of the page after; empty on the last
   */
  public record Model(Shell shell, String words, String count, List<Line> people, String next) {
    public Model {
      people = List.copyOf(people);
    }
  }

  /** One of them. */
  public record Line(String name, String path, String role, String membership, When since) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    String words = Desk.field(request, "q");
    String asked = Desk.field(request, "before");
    long before = asked.matches("\\d{1,18}") ? Long.parseLong(asked) : Long.MAX_VALUE;
    List<Account> found = accounts.list(words, before, LINES_MAX + 1);
    List<Account> shown = found.stream().limit(LINES_MAX).toList();
    return desk.show(
        "desk/people.jte",
        new Model(
            desk.around(request, desk.words().of("desk.people.title"), "people"),
            words,
            desk.words().of("desk.people.count", Numbers.grouped(accounts.count())),
            shown.stream().map(this::line).toList(),
            found.size() > LINES_MAX ? next(words, shown.getLast()) : ""));
  }

  private static String next(String words, Account last) {
    return PATH
        + "?q="
        + URLEncoder.encode(words, StandardCharsets.UTF_8)
        + "&before="
        + last.id().value();
  }

  private Line line(Account account) {
    return new Line(
        account.name(),
        PersonPage.path(account.id()),
        role(desk.words(), account.role()),
        stands(desk, memberships.of(account.id())),
        desk.spans().past(account.since(), desk.now()));
  }

  static String role(Words words, Account.Role role) {
    return words.of("desk.role." + role.name().toLowerCase(Locale.ROOT));
  }

  /** How a membership stands, in a few words. */
  static String stands(Desk desk, Membership membership) {
    Instant now = desk.now();
    if (!membership.began()) {
      return desk.words().of("desk.person.never");
    }
    String kind = membership.trial() ? "trial" : "member";
    String when = desk.words().of("desk.person.day", membership.ends().toString().substring(0, 10));
    return desk.words()
        .of("desk.person." + kind + (membership.runs(now) ? ".until" : ".ended"), when);
  }

  /** {@code POST /desk/people/invitation}: has a letter sent. */
  public ServerResponse invite(ServerRequest request) {
    Optional<MailAddress> address = MailAddress.of(Desk.field(request, "address"));
    if (address.isEmpty()) {
      return desk.refused(request, PATH, desk.words().of("joining.problem.address"));
    }
    if (accounts.findByName(address.get().key()).isPresent()) {
      return desk.refused(request, PATH, desk.words().of("desk.people.there"));
    }
    letters.invite(address.get());
    desk.log(request, new Desk.Done("invited", address.get().veiled(), "", "", ""));
    return desk.done(request, PATH, desk.words().of("desk.people.invited", address.get().text()));
  }
}
