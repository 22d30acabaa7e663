package org.inkstand.web.desk.people;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inkstand.account.Account;
import org.inkstand.account.Account.Role;
import org.inkstand.account.AccountId;
import org.inkstand.account.Accounts;
import org.inkstand.account.Erasure;
import org.inkstand.account.Sessions;
import org.inkstand.kit.text.Numbers;
import org.inkstand.member.Membership;
import org.inkstand.member.Memberships;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Shell;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/person/{id}}: one account: its role, its membership, its end. */
@Component
public class PersonPage {

  /** Nobody is granted more at a time: a typing error should not last a century. */
  private static final int YEARS_MAX = 10;

  private final Desk desk;
  private final Accounts accounts;
  private final Memberships memberships;
  private final Ending ending;

  /** How somebody's sessions, or all of them, end. */
  @Component
  record Ending(Sessions sessions, List<Erasure> erasures) {}

  PersonPage(Desk desk, Accounts accounts, Memberships memberships, Ending ending) {
    this.desk = desk;
    this.accounts = accounts;
    this.memberships = memberships;
    this.ending = ending;
  }

  static String path(AccountId id) {
    return "/desk/person/" + id.value();
  }

  /**
   * What the page says.
   *
   * @param sessions how many browsers are signed in
   * @param own whether it is who looks: nobody takes their own role or account away
   * @param until the day that the form proposes for a membership's end
   */
  public record Model(
      Shell shell,
      String path,
      String name,
      List<Choice> roles,
      String membership,
      boolean runs,
      int sessions,
      boolean own,
      String until) {
    public Model {
      roles = List.copyOf(roles);
    }
  }

  /** A role to choose. */
  public record Choice(String value, String name, boolean chosen) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return with(request, account -> desk.show("desk/person.jte", model(request, account)));
  }

  private ServerResponse with(ServerRequest request, Function<Account, ServerResponse> deed) {
    Optional<Account> account =
        Numbers.id(request.pathVariable("id")).map(AccountId::new).flatMap(accounts::find);
    return account.map(deed).orElseGet(desk::notFound);
  }

  private Model model(ServerRequest request, Account account) {
    Membership membership = memberships.of(account.id());
    Instant from = membership.runs(desk.now()) ? membership.ends() : desk.now();
    return new Model(
        desk.around(request, account.name(), "people"),
        path(account.id()),
        account.name(),
        Arrays.stream(Role.values())
            .map(
                role ->
                    new Choice(
                        role.name(), PeoplePage.role(desk.words(), role), role == account.role()))
            .toList(),
        PeoplePage.stands(desk, membership),
        membership.runs(desk.now()),
        ending.sessions().list(account.id()).size(),
        own(request, account),
        from.plus(30, ChronoUnit.DAYS).toString().substring(0, 10));
  }

  private static boolean own(ServerRequest request, Account account) {
    return request.principal().filter(who -> who.getName().equals(account.name())).isPresent();
  }

  /** {@code POST …/role}. */
  public ServerResponse appoint(ServerRequest request) {
    return with(
        request,
        account -> {
          Optional<Role> role =
              Arrays.stream(Role.values())
                  .filter(r -> r.name().equals(Desk.field(request, "role")))
                  .findFirst();
          if (role.isEmpty() || own(request, account)) {
            return refused(request, account, "desk.person.no-role");
          }
          accounts.setRole(account.id(), role.get());
          log(request, account, "appointed", account.role().name(), role.get().name());
          return done(request, account, "desk.person.done.role");
        });
  }

  /** {@code POST …/membership}: grants one until the end of a day, or ends it. */
  public ServerResponse member(ServerRequest request) {
    return with(
        request,
        account -> {
          String before = PeoplePage.stands(desk, memberships.of(account.id()));
          if (Desk.field(request, "deed").equals("end")) {
            memberships.end(account.id());
            log(request, account, "membership-ended", before, "");
            return done(request, account, "desk.person.done.ended");
          }
          Optional<Instant> until = day(Desk.field(request, "until"));
          if (until.isEmpty()) {
            return refused(request, account, "desk.person.no-day");
          }
          memberships.grant(account.id(), until.get());
          String after = PeoplePage.stands(desk, memberships.of(account.id()));
          log(request, account, "membership", before, after);
          return done(request, account, "desk.person.done.granted");
        });
  }

  /** The end of a day that has not passed, and that comes within the years allowed. */
  private Optional<Instant> day(String text) {
    try {
      Instant end = LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
      Instant most = desk.now().plus(366L * YEARS_MAX, ChronoUnit.DAYS);
      return end.isAfter(desk.now()) && end.isBefore(most) ? Optional.of(end) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** {@code POST …/sessions}: signs them out everywhere. */
  public ServerResponse signOut(ServerRequest request) {
    return with(
        request,
        account -> {
          ending.sessions().endOthers(account.id(), 0);
          log(request, account, "signed-out", "", "");
          return done(request, account, "desk.person.done.sessions");
        });
  }

  /** {@code POST …/deletion}: deletes the account, when its name was typed. */
  public ServerResponse delete(ServerRequest request) {
    return with(
        request,
        account -> {
          if (own(request, account)
              || !Desk.field(request, "name").equalsIgnoreCase(account.name())) {
            return refused(request, account, "desk.person.not-deleted");
          }
          ending.erasures().forEach(erasure -> erasure.erase(account));
          accounts.delete(account.id());
          log(request, account, "deleted", "", "");
          return desk.done(request, PeoplePage.PATH, desk.words().of("desk.person.done.deleted"));
        });
  }

  /** The log names an account by its number: a name would outlive its owner's leaving. */
  private void log(ServerRequest request, Account account, String kind, String... wasAndBecame) {
    String subject = "account " + account.id();
    desk.log(
        request,
        new Desk.Done(kind, subject, path(account.id()), wasAndBecame[0], wasAndBecame[1]));
  }

  private ServerResponse done(ServerRequest request, Account account, String message) {
    return desk.done(request, path(account.id()), desk.words().of(message));
  }

  private ServerResponse refused(ServerRequest request, Account account, String message) {
    return desk.refused(request, path(account.id()), desk.words().of(message));
  }
}
